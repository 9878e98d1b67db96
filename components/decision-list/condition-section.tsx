import { useTranslations } from 'next-intl'
import { CitationLine } from '@/components/figure/citation-line'
import { DatedFigure } from '@/components/figure/dated-figure'
import type { DecisionListContent } from '@/lib/content/kpr/decision-list-content'
import { formatDay } from '@/lib/format/day'
import type { ConditionRule } from '@/lib/kpr/eligibility/condition-rule'
import type { EligibilityField } from '@/lib/kpr/eligibility/eligibility-fields'
import { CaseItem } from './case-item'

type Props = { rule: ConditionRule; position: number; content: DecisionListContent }

/** A condition: what is asked, who decides, its limits as they stand, and every case in order. */
export function ConditionSection({ rule, position, content }: Props) {
  const t = useTranslations('decisionList')
  const words = useTranslations('eligibility')
  const { code, asks, decider, selfEmployedDecider, parts } = rule
  // Day, month and year are one question.
  const questions = new Set(asks.map((field) => words(`question.${questionOf(field)}`)))
  return (
    <section className="flow mt-8" id={code}>
      <h3>
        {position}. {words(`condition.${code}`)}
      </h3>
      <p>
        {t('asked')} {[...questions].join(' · ')}
      </p>
      <p>
        {words('decidedBy', { decider: words(`decider.${decider}`) })}{' '}
        {selfEmployedDecider &&
          t('selfEmployedDecider', { decider: words(`decider.${selfEmployedDecider}`) })}
      </p>
      <dl className="figures">
        {content.limits[code].map(({ fact, after, citations }) => (
          <div key={fact.id}>
            <dt>{fact.label}</dt>
            <dd>
              <DatedFigure after={after} fact={fact} />
            </dd>
            <dd className="hint">
              {t('since', { from: formatDay(fact.from) })} <CitationLine citations={citations} />
            </dd>
          </div>
        ))}
      </dl>
      {parts.map((cases, i) => (
        <div key={cases.map(({ factId }) => factId).join()}>
          {parts.length > 1 && <h4>{t('part', { position: i + 1, all: parts.length })}</h4>}
          <ol className="list-none p-0!">
            {cases.map((line) => (
              <CaseItem case={line} content={content} key={JSON.stringify(line.when)} />
            ))}
          </ol>
        </div>
      ))}
    </section>
  )
}

function questionOf(field: EligibilityField) {
  return field === 'tanggal' || field === 'bulan' || field === 'tahun' ? 'mulai' : field
}
