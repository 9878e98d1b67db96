import { EligibilityTool } from '@/components/eligibility/eligibility-tool'
import { startTool } from '@/lib/browser/tool/start-tool'
import type { EligibilityContent } from '@/lib/content/kpr/eligibility-content'
import { eligibilityFields } from '@/lib/kpr/eligibility/eligibility-fields'
import { readEligibility } from '@/lib/kpr/eligibility/eligibility-query'
import { eligibility, formError, share } from '@/messages/id.json'

startTool<{ content: EligibilityContent; today: string; siteUrl: string }>({
  words: { eligibility, formError, share },
  names: eligibilityFields,
  errorsOf: (query, { content, today }) => readEligibility(query, content.rules, today).errors,
  errorTitle: eligibility.errorTitle,
  view: (query, given, wasSent) => <EligibilityTool {...given} query={query} wasSent={wasSent} />,
})
