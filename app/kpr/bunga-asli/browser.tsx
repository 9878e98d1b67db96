import { TrueRateTool } from '@/components/true-rate/true-rate-tool'
import { startTool } from '@/lib/browser/tool/start-tool'
import { trueRateTool } from '@/lib/tools/true-rate-tool'
import { formError, share, trueRate } from '@/messages'

startTool(trueRateTool, {
  View: TrueRateTool,
  words: { trueRate, formError, share },
  errorTitle: trueRate.errorTitle,
})
