import { useTranslations } from 'next-intl'
import { Fragment } from 'react'
import { stepId } from '@/components/eligibility/advice/advice-item'
import { CitationLine } from '@/components/figure/citation-line'
import type { EligibilityContent } from '@/lib/content/kpr/eligibility-content'
import { formatFactValue } from '@/lib/format/fact-value'
import type { AdviceStep } from '@/lib/kpr/eligibility/advice'
import type { Amount, Condition, Finding } from '@/lib/kpr/eligibility/condition'

type Props = {
  condition: Condition
  content: EligibilityContent
  /** The longest term for the age given, else for any age. */
  longestTenorYears: number
  /** All of the advice: a condition names the steps that serve it. */
  steps: readonly AdviceStep[]
}

const marks = { ya: '✓', tidak: '✕', 'belum-tahu': '?' } as const

/** One condition: how it stands, why, which step mends it, who decides, and where that is written. */
export function ConditionItem({ condition, content, longestTenorYears, steps }: Props) {
  const t = useTranslations('eligibility')
  const { code, status, decider, findings } = condition
  // Of a condition with two sides, the side that is met would only hide the one that is not.
  const shown = findings.filter((finding) => finding.status === status)
  const numbers = steps.flatMap(({ codes }, i) => (codes.includes(code) ? [i + 1] : []))
  return (
    <li className="condition" data-status={status} data-syarat={code}>
      <b>
        <span aria-hidden="true">{marks[status]}</span> {t(`condition.${code}`)}
      </b>
      {shown.map((finding) => (
        <Reason finding={finding} key={finding.factId} longestTenorYears={longestTenorYears} />
      ))}
      {numbers.length > 0 && (
        <p>
          <b>{t('next')}</b>{' '}
          {numbers.map((number, i) => (
            <Fragment key={number}>
              {i > 0 && ', '}
              <a href={`#${stepId(number)}`}>{t('advice.number', { number })}</a>
            </Fragment>
          ))}
        </p>
      )}
      <p className="hint">
        {status !== 'ya' && t('decidedBy', { decider: t(`decider.${decider}`) })}{' '}
        <CitationLine citations={shown.map(({ factId }) => content.citations[factId])} />
      </p>
    </li>
  )
}

type ReasonProps = { finding: Finding; longestTenorYears: number }

function Reason({ finding, longestTenorYears }: ReasonProps) {
  const t = useTranslations('eligibility')
  const { reason, required, actual } = finding
  if (!reason) return null
  const written = (amount: Amount | null) =>
    amount === null || amount.unit === 'choice' ? '' : formatFactValue(amount.value, amount.unit)
  return (
    <p>
      {t(`reason.${reason}`, {
        required: written(required),
        actual: actual?.value === 0 ? t('none') : written(actual),
        longest: formatFactValue(longestTenorYears, 'years'),
      })}
    </p>
  )
}
