import { TrueRateTool } from '@/components/true-rate/true-rate-tool'
import { startTool } from '@/lib/browser/tool/start-tool'
import { readTrueRate, trueRateFields } from '@/lib/kpr/true-rate/true-rate-query'
import { formError, share, trueRate } from '@/messages/id.json'

type Given = { siteUrl: string }

startTool({
  words: { trueRate, formError, share },
  names: trueRateFields,
  read: (query, _: Given) => readTrueRate(query),
  errorTitle: trueRate.errorTitle,
  view: (drawn, given) => <TrueRateTool {...given} {...drawn} />,
})
