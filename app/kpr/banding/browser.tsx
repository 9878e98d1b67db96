import { ComparisonTool } from '@/components/comparison/comparison-tool'
import { startTool } from '@/lib/browser/tool/start-tool'
import { comparisonTool } from '@/lib/tools/comparison-tool'
import { comparison, formError, share } from '@/messages'

startTool(comparisonTool, {
  View: ComparisonTool,
  words: { comparison, formError, share },
  errorTitle: comparison.errorTitle,
})
