import { useTranslations } from 'next-intl'
import type { ComparisonFigures } from '@/lib/content/comparison-rules'
import { formatPercent } from '@/lib/format/percent'
import { type Query, searchFrom } from '@/lib/input/query'
import { inputExamples } from './input-examples'

type Props = { query: Query; figures: ComparisonFigures; spokenRateBps: number }

/** The same comparison with one thing changed: plain links, so that they work everywhere. */
export function TryOuts({ query, figures, spokenRateBps }: Props) {
  const t = useTranslations('comparison.tryOut')
  const spoken = formatPercent(spokenRateBps).replace('%', '')
  return (
    <div className="box print:hidden">
      <h3>{t('heading')}</h3>
      <ul>
        <li>
          <a href={`${searchFrom({ ...query, bi: inputExamples.up })}#hasil`}>
            {t('bi', inputExamples)}
          </a>
        </li>
        <li>
          <a href={`${searchFrom({ ...query, mlt: spoken })}#hasil`}>{t('spoken', figures)}</a>
        </li>
      </ul>
    </div>
  )
}
