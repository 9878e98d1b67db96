import { useTranslations } from 'next-intl'
import { FigureValue } from '@/components/figure/figure-value'
import type { DatedFact } from '@/lib/content/figures/facts'

type Props = { total: DatedFact; wait: DatedFact }

export function AskedMost({ total, wait }: Props) {
  const t = useTranslations('home.asked')
  return (
    <section className="flow">
      <h2>{t('heading')}</h2>
      <h3>{t('health')}</h3>
      <p>{t('healthAnswer')}</p>
      <h3>{t('death')}</h3>
      <p>
        {t.rich('deathAnswer', {
          total: () => <FigureValue {...total} />,
          wait: () => <FigureValue {...wait} />,
          jkm: (words) => <a href="/program/jkm">{words}</a>,
        })}
      </p>
      <h3>{t('stop')}</h3>
      <p>{t.rich('stopAnswer', { jht: (words) => <a href="/program/jht">{words}</a> })}</p>
      <p>
        <a href="/tanya">{t('all')}</a>
      </p>
    </section>
  )
}
