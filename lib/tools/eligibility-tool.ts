import type { EligibilityContent } from '@/lib/content/kpr/eligibility-content'
import { eligibilityFields } from '@/lib/kpr/eligibility/eligibility-fields'
import { type ReadEligibility, readEligibility } from '@/lib/kpr/eligibility/eligibility-query'
import type { Tool } from './tool'

/** What the tool is drawn from on a day, beside the query: plain data, also sent to the browser. */
export type EligibilityGiven = { content: EligibilityContent; today: string; siteUrl: string }

export const eligibilityTool: Tool<EligibilityGiven, ReadEligibility> = {
  path: '/kpr/cek',
  script: 'cek',
  fields: eligibilityFields,
  privateFields: ['iuran', 'slik', 'lahir', 'penghasilan', 'pinjaman'],
  keptFields: [],
  onDay: (given, day) => (day > given.today ? { ...given, today: day } : given),
  read: (query, { content, today }) => readEligibility(query, content.rules, today),
}
