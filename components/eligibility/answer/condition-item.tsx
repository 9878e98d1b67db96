import { useTranslations } from 'next-intl'
import { Fragment } from 'react'
import { stepId } from '@/components/eligibility/advice/advice-item'
import { CitationLine } from '@/components/figure/citation-line'
import type { EligibilityContent } from '@/lib/content/kpr/eligibility-content'
import { formatFactValue } from '@/lib/format/fact-value'
import {
  type Amount,
  type Condition,
  decidingFindings,
  type Finding,
} from '@/lib/kpr/eligibility/condition'
import type { Advice } from '@/lib/kpr/eligibility/eligibility'

type Props = {
  condition: Condition
  content: EligibilityContent
  /** All of it: a condition names the steps that serve it. */
  advice: Advice
}

const marks = { ya: '✓', tidak: '✕', 'belum-tahu': '?' } as const

/** One condition: how it stands, why, which step mends it, who decides, and where that is written. */
export function ConditionItem({ condition, content, advice }: Props) {
  const t = useTranslations('eligibility')
  const { code, status, decider } = condition
  const shown = decidingFindings(condition)
  const serving = advice.steps.filter(({ codes }) => codes.includes(code))
  return (
    <li className="condition" data-status={status} data-syarat={code}>
      <b>
        <span aria-hidden="true">{marks[status]}</span> {t(`condition.${code}`)}
      </b>
      {shown.map((finding) => (
        <Reason
          finding={finding}
          key={finding.factId}
          longestTenorYears={advice.longestTenorYears}
        />
      ))}
      {serving.length > 0 && (
        <p>
          <b>{t('next')}</b>{' '}
          {serving.map(({ number }, i) => (
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
