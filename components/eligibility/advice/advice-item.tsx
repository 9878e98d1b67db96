import { useTranslations } from 'next-intl'
import { ChannelLink } from '@/components/frame/channel-link'
import { PhoneLink } from '@/components/frame/phone-link'
import type { EligibilityContent } from '@/lib/content/kpr/eligibility-content'
import { formatDay } from '@/lib/format/day'
import { formatFactValue } from '@/lib/format/fact-value'
import type { AdviceStep } from '@/lib/kpr/eligibility/advice'
import type { Amount } from '@/lib/kpr/eligibility/condition'
import type { Advice } from '@/lib/kpr/eligibility/eligibility'
import type { FirstDay } from '@/lib/kpr/eligibility/first-day'

type Props = {
  step: AdviceStep
  advice: Advice
  firstDay: FirstDay | null
  content: EligibilityContent
}

/** Where a step stands on the page. */
export const stepId = (number: number) => `langkah-${number}`

/** One thing to do, for which conditions, and who does it. */
export function AdviceItem({ step, advice, firstDay, content }: Props) {
  const t = useTranslations('eligibility')
  const { number, action, codes, doer, finding } = step
  return (
    <li id={stepId(number)}>
      <p>
        {t.rich(`action.${action}`, {
          required: written(finding.required),
          longest: formatFactValue(advice.longestTenorYears, 'years'),
          affordable: formatFactValue(advice.largestLoanIdr ?? 0, 'idr'),
          day: firstDay ? formatDay(firstDay.on) : '',
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
