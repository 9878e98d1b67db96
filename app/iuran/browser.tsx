import { ContributionTool } from '@/components/contribution/contribution-tool'
import { startTool } from '@/lib/browser/tool/start-tool'
import type { ContributionContent } from '@/lib/content/iuran/contribution-content'
import { contributionFields } from '@/lib/iuran/contribution-fields'
import { readContribution } from '@/lib/iuran/contribution-query'
import { contribution, formError, share } from '@/messages/id.json'

type Given = { content: ContributionContent; siteUrl: string }

startTool({
  words: { contribution, formError, share },
  names: contributionFields,
  read: (query, { content }: Given) => readContribution(query, content.months, content.defaults),
  errorTitle: contribution.errorTitle,
  view: (drawn, given) => <ContributionTool {...given} {...drawn} />,
})
