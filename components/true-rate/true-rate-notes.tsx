import { useTranslations } from 'next-intl'

/** What the true rate takes for granted and leaves out. */
export function TrueRateNotes() {
  const t = useTranslations('toolPage.trueRate')
  return (
    <>
      <h2>{t('heading')}</h2>
      <ul>
        <li>{t('equal')}</li>
        <li>{t.rich('teaser', { compare: (words) => <a href="/kpr/banding">{words}</a> })}</li>
        <li>{t('leftOut')}</li>
        <li>{t('flat')}</li>
        <li>{t('private')}</li>
        <li>{t('noOffer')}</li>
      </ul>
    </>
  )
}
