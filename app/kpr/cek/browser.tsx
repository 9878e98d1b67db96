import { EligibilityTool } from '@/components/eligibility/eligibility-tool'
import { startTool } from '@/lib/browser/tool/start-tool'
import type { EligibilityContent } from '@/lib/content/kpr/eligibility-content'
import { eligibilityFields } from '@/lib/kpr/eligibility/eligibility-fields'
import { readEligibility } from '@/lib/kpr/eligibility/eligibility-query'
import { eligibility, formError, share } from '@/messages/id.json'

type Given = { content: EligibilityContent; today: string; siteUrl: string }

startTool({
  words: { eligibility, formError, share },
  names: eligibilityFields,
  read: (query, { content, today }: Given) => readEligibility(query, content.rules, today),
  errorTitle: eligibility.errorTitle,
  view: (drawn, given) => <EligibilityTool {...given} {...drawn} />,
})
