import { ComparisonTool } from '@/components/comparison/comparison-tool'
import { startTool } from '@/components/form/start-tool'
import { comparisonTool } from '@/lib/tools'
import { comparison, share } from '@/messages/id.json'

startTool(comparisonTool, {
  View: ComparisonTool,
  words: { comparison, share },
  errorTitle: comparison.errorTitle,
})
