import { useTranslations } from 'next-intl'

export function HouseCard() {
  const t = useTranslations('home.house')
  return (
    <section className="box p-mlt flow">
      <h2>{t('heading')}</h2>
      <p>{t('text')}</p>
      <p>
        <a className="button" href="/kpr/cek">
          {t('check')}
        </a>
      </p>
      <p>
        <a className="button-quiet" href="/kpr/banding">
          {t('compare')}
        </a>
      </p>
      <p>
        <a href="/kpr">{t('more')}</a>
      </p>
    </section>
  )
}
