import { useTranslations } from 'next-intl'
import { site } from '@/lib/site'
import { shareText } from './share-text'
import { whatsAppLink } from './whatsapp-link'

type Props = {
  title: string
  /** The answer of the page in plain words. */
  answer: string
  path: string
}

/** Hands a page on: by WhatsApp, as a text to paste, or with what the phone itself offers. */
export function ShareRow({ title, answer, path }: Props) {
  const t = useTranslations('share')
  const address = new URL(path, site.url).href
  const text = shareText({ title, answer, from: t('from', { site: site.name }), address })
  return (
    <p className="share" data-bagikan="">
      <span>{t('row')}</span>
      <a href={whatsAppLink(text)} rel="noreferrer">
        {t('whatsappShort')}
      </a>
      <button aria-live="polite" data-salin="" data-tersalin={t('copied')} type="button">
        {t('copyText')}
      </button>
      <button data-kirim="" type="button">
        {t('native')}
      </button>
    </p>
  )
}
