import { useTranslations } from 'next-intl'
import { ChannelLink } from '@/components/frame/channel-link'
import { PhoneLink } from '@/components/frame/phone-link'
import type { EligibilityContent } from '@/lib/content/kpr/eligibility-content'
import { formatDay } from '@/lib/format/day'
import { formatFactValue } from '@/lib/format/fact-value'
import type { AdviceStep } from '@/lib/kpr/eligibility/advice'
import type { Amount } from '@/lib/kpr/eligibility/condition'
import type { Eligibility } from '@/lib/kpr/eligibility/eligibility'

type Props = {
  step: AdviceStep
  number: number
  eligibility: Eligibility
  content: EligibilityContent
  /** Rupiah, as the figures show it; `null` while it cannot be counted. */
  largestLoanIdr: number | null
}

/** Where a step stands on the page. */
export const stepId = (number: number) => `langkah-${number}`

/** One thing to do, for which conditions, and who does it. */
export function AdviceItem({ step, number, eligibility, content, largestLoanIdr }: Props) {
  const t = useTranslations('eligibility')
  const { action, codes, doer, finding } = step
  const { eligibleOn, longestTenorYears } = eligibility
  // Nobody can be told to choose a term of no years: who is too old already hears that elsewhere.
  const longest = longestTenorYears || content.rules.longestTenorYears
  return (
    <li id={stepId(number)}>
      <p>
        {t.rich(`action.${action}`, {
          required: written(finding.required),
          longest: formatFactValue(longest, 'years'),
          affordable: formatFactValue(largestLoanIdr ?? 0, 'idr'),
          day: eligibleOn === null ? '' : formatDay(eligibleOn),
          phone: () => <PhoneLink channel={content.callCentre} />,
          idebku: () => <ChannelLink channel={content.creditRecord} />,
        })}
      </p>
      <p className="hint">
        {t(`advice.doer.${doer}`)}{' '}
        {t('advice.for', { conditions: codes.map((code) => t(`condition.${code}`)).join('; ') })}
      </p>
    </li>
  )
}

function written(amount: Amount | null): string {
  return amount === null || amount.unit === 'choice'
    ? ''
    : formatFactValue(amount.value, amount.unit)
}
