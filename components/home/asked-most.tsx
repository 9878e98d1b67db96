import { useTranslations } from 'next-intl'
import { FigureValue } from '@/components/figure/figure-value'
import type { DatedFact } from '@/lib/content/figures/facts'

type Props = {
  total: DatedFact
  /** From when on the death benefit is paid in full, as all pages say it. */
  children: React.ReactNode
}

export function AskedMost({ total, children }: Props) {
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
          jkm: (words) => <a href="/program/jkm">{words}</a>,
        })}
      </p>
      {children}
      <h3>{t('stop')}</h3>
      <p>{t.rich('stopAnswer', { jht: (words) => <a href="/program/jht">{words}</a> })}</p>
      <p>
        <a href="/tanya">{t('all')}</a>
      </p>
    </section>
  )
}
