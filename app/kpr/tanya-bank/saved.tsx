import { AskTool } from '@/components/ask-bank/ask-tool'
import { drawSaved } from '@/lib/browser/tool/draw-saved'
import { type AskBankGiven, askBankTool } from '@/lib/tools/ask-bank-tool'
import type { ComparisonGiven } from '@/lib/tools/comparison-tool'
import { askBank } from '@/messages'

// A saved page brings what the comparison is drawn from (lib/offline/saved-page.ts): the same figures.
const source = document.getElementById('bahan')?.textContent
if (source) {
  const { content, siteUrl }: ComparisonGiven = JSON.parse(source)
  const name = document.querySelector('.brand')?.textContent ?? ''
  const site = { name, address: new URL(askBankTool.path, siteUrl).href }
  const given: AskBankGiven = { content, site }
  drawSaved(askBankTool, given, { View: AskTool, words: { askBank } })
}
