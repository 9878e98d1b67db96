import { ComparisonTool } from '@/components/comparison/comparison-tool'
import { startTool } from '@/lib/browser/tool/start-tool'
import type { ComparisonContent } from '@/lib/content/kpr/comparison-content'
import { comparisonFields } from '@/lib/kpr/comparison/comparison-fields'
import { readComparison } from '@/lib/kpr/comparison/comparison-query'
import { comparison, formError, share } from '@/messages/id.json'

type Given = { content: ComparisonContent; siteUrl: string }

startTool({
  words: { comparison, formError, share },
  names: comparisonFields,
  kept: ['penghasilan'],
  read: (query, { content }: Given) => readComparison(query, content.defaults),
  errorTitle: comparison.errorTitle,
  view: (drawn, given) => <ComparisonTool {...given} {...drawn} />,
})
