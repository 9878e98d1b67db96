import { EligibilityTool } from '@/components/eligibility/eligibility-tool'
import { startTool } from '@/components/form/start-tool'
import { eligibilityTool } from '@/lib/tools'
import { eligibility, share } from '@/messages/id.json'

startTool(eligibilityTool, {
  View: EligibilityTool,
  words: { eligibility, share },
  errorTitle: eligibility.errorTitle,
})
