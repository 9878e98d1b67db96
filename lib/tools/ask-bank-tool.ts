import type { ComparisonContent } from '@/lib/content/kpr/comparison-content'
import { sheetFields } from '@/lib/kpr/comparison/comparison-fields'
import type { Tool } from './tool'

/** What the tool is drawn from on a day, beside the query: plain data, also sent to the browser. */
export type AskBankGiven = { content: ComparisonContent; site: { name: string; address: string } }

export const askBankTool: Tool<AskBankGiven> = {
  path: '/kpr/tanya-bank',
  script: null,
  fields: sheetFields,
  privateFields: [],
  keptFields: [],
  // Paper corrects nothing: with a figure that cannot be read it stays blank, and says so.
  read: () => ({ errors: [] }),
}
