import { ContributionTool } from '@/components/contribution/contribution-tool'
import { startTool } from '@/lib/browser/tool/start-tool'
import type { ContributionContent } from '@/lib/content/iuran/contribution-content'
import { contributionFields } from '@/lib/iuran/contribution-fields'
import { readContribution } from '@/lib/iuran/contribution-query'
import { contribution, formError, share } from '@/messages/id.json'

startTool<{ content: ContributionContent; siteUrl: string }>({
  words: { contribution, formError, share },
  names: contributionFields,
  errorsOf: (query, { content }) =>
    readContribution(query, content.months, content.defaults).errors,
  errorTitle: contribution.errorTitle,
  view: (query, given, wasSent) => <ContributionTool {...given} query={query} wasSent={wasSent} />,
})
