import type { ToolAddress } from './addresses'
import type { ExampleLoans } from './content/figures/examples'
import type { ContributionContent } from './content/iuran/contribution-content'
import type { ComparisonContent } from './content/kpr/comparison-content'
import type { EligibilityContent } from './content/kpr/eligibility-content'
import type { Query } from './input/query'
import { contributionFields } from './iuran/contribution-fields'
import { type ReadContribution, readContribution } from './iuran/contribution-query'
import { comparisonFields, sheetFields } from './kpr/comparison/comparison-fields'
import { type ReadComparison, readComparison } from './kpr/comparison/comparison-query'
import { eligibilityFields } from './kpr/eligibility/eligibility-fields'
import { type ReadEligibility, readEligibility } from './kpr/eligibility/eligibility-query'
import { type ReadTrueRate, readTrueRate, trueRateFields } from './kpr/true-rate/true-rate-query'

// The records hold plain literals: a script of the browser then takes its own and leaves the others.

/** What a form says when it is read: what cannot be used, and more that is each tool's own. */
export type HasErrors = { errors: readonly { field: string }[] }

/** A form and its answer: what page, server, browser and tests have to know of it. */
export type Tool<Given, Read extends HasErrors = HasErrors> = {
  path: ToolAddress
  /** Its script in public/alat, which answers on the phone; none where there is nothing to type. */
  script: string | null
  /** Every field of the form by its name in the address, in order. */
  fields: readonly string[]
  /** Fields that concern nobody else: in no link that is handed on. */
  privateFields: readonly string[]
  /** Fields that no link of the tool itself holds: they stay as typed. */
  keptFields: readonly string[]
  /** What a query says: called once for whatever is drawn. */
  read: (query: Query, given: Given) => Read
}

/** What draws a tool: from these alone, the same on the server and in the browser. */
export type ToolProps<Given, Read extends HasErrors = HasErrors> = Given & {
  query: Query
  /** What the query says, where it has been read already. */
  read?: Read
  /** Right after an answer in the browser: a mistake is then read out. */
  wasSent?: boolean
}

/** What a tool is drawn from on a day, beside the query: plain data, also sent to the browser. */
export type ContributionGiven = { content: ContributionContent; siteUrl: string }
export type EligibilityGiven = { content: EligibilityContent; today: string; siteUrl: string }
export type ComparisonGiven = { content: ComparisonContent; siteUrl: string }
export type TrueRateGiven = { examples: ExampleLoans; siteUrl: string }
export type AskBankGiven = { content: ComparisonContent; site: { name: string; address: string } }

export const contributionTool: Tool<ContributionGiven, ReadContribution> = {
  path: '/iuran',
  script: 'iuran',
  fields: contributionFields,
  privateFields: ['penghasilan', 'upah'],
  keptFields: [],
  read: (query, { content }) => readContribution(query, content.months, content.defaults),
}

export const eligibilityTool: Tool<EligibilityGiven, ReadEligibility> = {
  path: '/kpr/cek',
  script: 'cek',
  fields: eligibilityFields,
  privateFields: ['iuran', 'slik', 'lahir', 'penghasilan', 'pinjaman'],
  keptFields: [],
  read: (query, { content, today }) => readEligibility(query, content.rules, today),
}

export const comparisonTool: Tool<ComparisonGiven, ReadComparison> = {
  path: '/kpr/banding',
  script: 'banding',
  fields: comparisonFields,
  privateFields: ['penghasilan'],
  keptFields: ['penghasilan'],
  read: (query, { content }) => readComparison(query, content.defaults),
}

export const trueRateTool: Tool<TrueRateGiven, ReadTrueRate> = {
  path: '/kpr/bunga-asli',
  script: 'bunga-asli',
  fields: trueRateFields,
  // A debt is nobody else's business: only the tool itself is handed on.
  privateFields: trueRateFields,
  keptFields: [],
  read: (query) => readTrueRate(query),
}

export const askBankTool: Tool<AskBankGiven> = {
  path: '/kpr/tanya-bank',
  script: null,
  fields: sheetFields,
  privateFields: [],
  keptFields: [],
  // Paper corrects nothing: with a figure that cannot be read it stays blank, and says so.
  read: () => ({ errors: [] }),
}

export const tools: readonly Tool<never>[] = [
  contributionTool,
  eligibilityTool,
  comparisonTool,
  trueRateTool,
  askBankTool,
]
