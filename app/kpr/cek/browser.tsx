import { EligibilityTool } from '@/components/eligibility/eligibility-tool'
import { startTool } from '@/lib/browser/tool/start-tool'
import { eligibilityTool } from '@/lib/tools/eligibility-tool'
import { eligibility, formError, share } from '@/messages'

startTool(eligibilityTool, {
  View: EligibilityTool,
  words: { eligibility, formError, share },
  errorTitle: eligibility.errorTitle,
})
