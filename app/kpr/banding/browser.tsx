import { ComparisonTool } from '@/components/comparison/comparison-tool'
import { startTool } from '@/lib/browser/tool/start-tool'
import type { ComparisonContent } from '@/lib/content/kpr/comparison-content'
import { comparisonFields } from '@/lib/kpr/comparison/comparison-fields'
import { readComparison } from '@/lib/kpr/comparison/comparison-query'
import { comparison, formError, share } from '@/messages/id.json'

startTool<{ content: ComparisonContent; siteUrl: string }>({
  words: { comparison, formError, share },
  names: comparisonFields,
  kept: ['penghasilan'],
  errorsOf: (query, { content }) => readComparison(query, content.defaults).errors,
  errorTitle: comparison.errorTitle,
  view: (query, given, wasSent) => <ComparisonTool {...given} query={query} wasSent={wasSent} />,
})
