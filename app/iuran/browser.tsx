import { ContributionTool } from '@/components/contribution/contribution-tool'
import { startTool } from '@/lib/browser/tool/start-tool'
import { contributionTool } from '@/lib/tools/contribution-tool'
import { contribution, formError, share } from '@/messages'

startTool(contributionTool, {
  View: ContributionTool,
  words: { contribution, formError, share },
  errorTitle: contribution.errorTitle,
})
