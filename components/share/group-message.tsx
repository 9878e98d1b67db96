import { useTranslations } from 'next-intl'
import { Fold } from '@/components/article/fold'
import { site } from '@/lib/site'
import { whatsAppLink } from './whatsapp-link'

type Props = {
  name: string
  /** What is sent, a paragraph a line. */
  text: string
  path: string
}

/** A text ready for a WhatsApp group, to send or to copy. */
export function GroupMessage({ name, text, path }: Props) {
  const t = useTranslations('share')
  const sent = groupText(text, t('from', { site: site.name }), new URL(path, site.url).href)
  return (
    <Fold title={name}>
      <div data-bagikan="">
        {sent.split('\n').map((line) => (
          <p key={line}>{line}</p>
        ))}
        <p className="share">
          <a href={whatsAppLink(sent)} rel="noreferrer">
            {t('whatsappShort')}
          </a>
          <button aria-live="polite" data-salin="" data-tersalin={t('copied')} type="button">
            {t('copyText')}
          </button>
        </p>
      </div>
    </Fold>
  )
}

/** What is sent: the text, who says it and where it stands. */
export function groupText(text: string, from: string, address: string): string {
  return [text, `${from} ${address}`].join('\n')
}
