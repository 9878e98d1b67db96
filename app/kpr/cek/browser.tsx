import { EligibilityTool } from '@/components/eligibility/eligibility-tool'
import { startTool } from '@/lib/browser/tool/start-tool'
import { eligibilityTool } from '@/lib/tools'
import { eligibility, formError, share } from '@/messages/id.json'

startTool(eligibilityTool, {
  View: EligibilityTool,
  words: { eligibility, formError, share },
  errorTitle: eligibility.errorTitle,
})
