import type { ComparisonContent } from '@/lib/content/kpr/comparison-content'
import { comparisonFields } from '@/lib/kpr/comparison/comparison-fields'
import { type ReadComparison, readComparison } from '@/lib/kpr/comparison/comparison-query'
import type { Tool } from './tool'

/** What the tool is drawn from on a day, beside the query: plain data, also sent to the browser. */
export type ComparisonGiven = { content: ComparisonContent; siteUrl: string }

export const comparisonTool: Tool<ComparisonGiven, ReadComparison> = {
  path: '/kpr/banding',
  script: 'banding',
  fields: comparisonFields,
  privateFields: ['penghasilan'],
  keptFields: ['penghasilan'],
  read: (query, { content }) => readComparison(query, content.defaults),
}
