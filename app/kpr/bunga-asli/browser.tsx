import { startTool } from '@/components/form/start-tool'
import { TrueRateTool } from '@/components/true-rate/true-rate-tool'
import { trueRateTool } from '@/lib/tools'
import { share, trueRate } from '@/messages/id.json'

startTool(trueRateTool, {
  View: TrueRateTool,
  words: { trueRate, share },
  errorTitle: trueRate.errorTitle,
})
