import { useTranslations } from 'next-intl'
import { ChannelLink } from '@/components/frame/channel-link'
import { PhoneLink } from '@/components/frame/phone-link'
import type { EligibilityContent } from '@/lib/content/eligibility-rules'
import { formatDay } from '@/lib/format/day'
import { formatFactValue } from '@/lib/format/fact-value'
import type { Eligibility } from '@/lib/kpr/eligibility'
import type { Amount, Condition, Finding } from '@/lib/kpr/eligibility-condition'
import { CitationLine } from './citation-line'

type Props = { condition: Condition; eligibility: Eligibility; content: EligibilityContent }

const marks = { ya: '✓', tidak: '✕', 'belum-tahu': '?' } as const

/** One condition: how it stands, why, what to do next, who decides, and where that is written. */
export function ConditionItem({ condition, eligibility, content }: Props) {
  const t = useTranslations('eligibility')
  const { code, status, decider, findings } = condition
  // Of a condition with two sides, the side that is met would only hide the one that is not.
  const shown = findings.filter((finding) => finding.status === status)
  return (
    <li className="condition" data-status={status} data-syarat={code}>
      <b>
        <span aria-hidden="true">{marks[status]}</span> {t(`condition.${code}`)}
      </b>
      {shown.map((finding) => (
        <FindingText
          content={content}
          eligibility={eligibility}
          finding={finding}
          key={finding.factId}
        />
      ))}
      <p className="hint">
        {status !== 'ya' && t('decidedBy', { decider: t(`decider.${decider}`) })}{' '}
        <CitationLine citations={shown.map(({ factId }) => content.citations[factId])} />
      </p>
    </li>
  )
}

type FindingProps = Omit<Props, 'condition'> & { finding: Finding }

function FindingText({ finding, eligibility, content }: FindingProps) {
  const t = useTranslations('eligibility')
  const { reason, action, required, actual } = finding
  const { eligibleOn, longestTenorYears, affordableLoanIdr } = eligibility
  const { rules, creditRecord } = content
  const written = (amount: Amount | null) =>
    amount === null || amount.unit === 'choice' ? '' : formatFactValue(amount.value, amount.unit)
  const longest = longestTenorYears ?? rules.longestTenorYears
  return (
    <>
      {reason && (
        <p>
          {t(`reason.${reason}`, {
            required: written(required),
            actual: actual?.value === 0 ? t('none') : written(actual),
            longest: formatFactValue(longest, 'years'),
          })}
        </p>
      )}
      {action && (
        <p>
          <b>{t('next')}</b>{' '}
          {t.rich(`action.${action}`, {
            required: written(required),
            longest: formatFactValue(longest, 'years'),
            affordable: formatFactValue(affordableLoanIdr ?? 0, 'idr'),
            day: eligibleOn === null ? '' : formatDay(eligibleOn),
            phone: () => <PhoneLink />,
            idebku: () => <ChannelLink channel={creditRecord} />,
          })}
        </p>
      )}
    </>
  )
}
