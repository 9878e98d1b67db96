import { useTranslations } from 'next-intl'
import { Fold } from '@/components/article/fold'
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
      <Fold title={t('health')}>
        <p>{t('healthAnswer')}</p>
      </Fold>
      <Fold title={t('death')}>
        <p>
          {t.rich('deathAnswer', {
            total: () => <FigureValue {...total} />,
            jkm: (words) => <a href="/program/jkm">{words}</a>,
          })}
        </p>
        {children}
      </Fold>
      <Fold title={t('stop')}>
        <p>{t.rich('stopAnswer', { jht: (words) => <a href="/program/jht">{words}</a> })}</p>
      </Fold>
      <p>
        <a className="button-quiet" href="/tanya">
          {t('all')}
        </a>
      </p>
    </section>
  )
}
