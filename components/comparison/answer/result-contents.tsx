import { useTranslations } from 'next-intl'
import type { Comparison } from '@/lib/kpr/comparison/compare'

/** What else the answer holds: it is longer than a phone is high. */
export function ResultContents({ comparison }: { comparison: Comparison }) {
  const t = useTranslations('comparison')
  const { mltOrBank, whatIf, subsidy } = comparison
  const parts = [
    ['gambar', t('contents.picture'), true],
    ['mlt-atau-bank', t('verdict.heading'), mltOrBank],
    ['andai', t('whatIf.heading'), whatIf.length > 0],
    ['biaya', t('costs.heading'), true],
    ['subsidi', t('places.heading'), subsidy],
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
