import { useTranslations } from 'next-intl'
import type { ComparisonFigures } from '@/lib/content/kpr/comparison-content'

type Props = { figures: ComparisonFigures; reviewMonths: number; reviewBasis: string }

/** What the comparison takes for granted and leaves out. */
export function ComparisonNotes({ figures, reviewMonths, reviewBasis }: Props) {
  const t = useTranslations('toolPage.comparison')
  return (
    <>
      <h2>{t('heading')}</h2>
      <ul>
        <li>{t('leftOut')}</li>
        <li>{t('mltRate', figures)}</li>
        <li>{t('biRate', figures)}</li>
        <li>{t('mltReview', { months: reviewMonths, basis: reviewBasis })}</li>
        <li>{t('whatIf')}</li>
        <li>{t('bankRate')}</li>
        <li>{t('flpp')}</li>
        <li>{t.rich('who', { check: (words) => <a href="/kpr/cek">{words}</a> })}</li>
        <li>{t('noOffer')}</li>
      </ul>
    </>
  )
}
