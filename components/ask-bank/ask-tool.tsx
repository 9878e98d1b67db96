import { readSheet } from '@/lib/kpr/comparison/bank-sheet'
import type { AskBankGiven } from '@/lib/tools/ask-bank-tool'
import type { ToolProps } from '@/lib/tools/tool'
import { AskSheet } from './ask-sheet'
import { SheetWays } from './sheet-ways'

/** The questions for the bank, with the figures of a comparison where the address brings some. */
export function AskTool({ query, content, site }: ToolProps<AskBankGiven>) {
  const sheet = readSheet(query, content)
  return (
    <>
      <SheetWays query={query} status={sheet.status} />
      <AskSheet sheet={sheet} site={site} />
    </>
  )
}
