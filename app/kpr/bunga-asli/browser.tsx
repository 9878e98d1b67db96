import { TrueRateTool } from '@/components/true-rate/true-rate-tool'
import { startTool } from '@/lib/browser/tool/start-tool'
import { readTrueRate, trueRateFields } from '@/lib/kpr/true-rate/true-rate-query'
import { formError, share, trueRate } from '@/messages/id.json'

startTool<{ siteUrl: string }>({
  words: { trueRate, formError, share },
  names: trueRateFields,
  errorsOf: (query) => readTrueRate(query).errors,
  errorTitle: trueRate.errorTitle,
  view: (query, given, wasSent) => <TrueRateTool {...given} query={query} wasSent={wasSent} />,
})
