import { useTranslations } from 'next-intl'
import type { Comparison, ComparisonInput, ComparisonRules } from '@/lib/kpr/comparison/compare'
import { whatIfRatesMove } from '@/lib/kpr/comparison/what-if'

type Props = {
  comparison: Comparison
  input: ComparisonInput
  rules: ComparisonRules
  /** True where the answer says who may have the subsidised loan. */
  hasSubsidy: boolean
}

/** What else the answer holds: it is longer than a phone is high. */
export function ResultContents({ comparison, input, rules, hasSubsidy }: Props) {
  const t = useTranslations('comparison')
  const whatIf = whatIfRatesMove(input, rules)
  const parts = [
    ['gambar', t('contents.picture'), true],
    ['mlt-atau-bank', t('verdict.heading'), comparison.breakEven],
    ['andai', t('whatIf.heading'), whatIf.mlt || whatIf.bank],
    ['biaya', t('costs.heading'), true],
    ['subsidi', t('places.heading'), hasSubsidy],
    ['angka-lain', t('presets.heading'), true],
  ] as const
  return (
    <nav aria-label={t('contents.label')} className="print:hidden">
      <ul className="plain flex flex-wrap gap-x-6">
        {parts.map(
          ([id, heading, isThere]) =>
            isThere && (
              <li key={id}>
                <a href={`#${id}`}>{heading}</a>
              </li>
            ),
        )}
      </ul>
    </nav>
  )
}
