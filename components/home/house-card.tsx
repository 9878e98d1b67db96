import { useTranslations } from 'next-intl'

export function HouseCard() {
  const t = useTranslations('home.house')
  return (
    <section className="box p-mlt flow">
      <h2>{t('heading')}</h2>
      <p>{t('text')}</p>
      <p>
        <a className="button" href="/kpr">
          {t('more')}
        </a>
      </p>
      <p>
        <a href="/kpr/banding">{t('compare')}</a>
      </p>
    </section>
  )
}
