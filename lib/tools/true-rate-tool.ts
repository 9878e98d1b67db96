import type { ExampleLoans } from '@/lib/content/figures/examples'
import {
  type ReadTrueRate,
  readTrueRate,
  trueRateFields,
} from '@/lib/kpr/true-rate/true-rate-query'
import type { Tool } from './tool'

/** What the tool is drawn from on a day, beside the query: plain data, also sent to the browser. */
export type TrueRateGiven = { examples: ExampleLoans; siteUrl: string }

export const trueRateTool: Tool<TrueRateGiven, ReadTrueRate> = {
  path: '/kpr/bunga-asli',
  script: 'bunga-asli',
  fields: trueRateFields,
  // A debt is nobody else's business: only the tool itself is handed on.
  privateFields: trueRateFields,
  keptFields: [],
  read: (query) => readTrueRate(query),
}
