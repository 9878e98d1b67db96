import { useTranslations } from 'next-intl'
import { type Query, searchToShare } from '@/lib/input/query'
import { whatsAppLink } from './whatsapp-link'

type Props = {
  /** Address of the tool, with the site it stands on: https://…/kpr/cek */
  address: string
  /** What was read, in plain numbers: a plus or a space in a link may end it on the way. */
  query: Query
  /** Fields that stay with the reader: income, debts, year of birth. */
  privateNames: readonly string[]
  /** One sentence about what the link opens. */
  what: string
}

/** Hands the answer on through the reader's own apps, without what is private in it. */
export function ShareBox({ address, query, privateNames, what }: Props) {
  const t = useTranslations('share')
  const shared = `${address}${searchToShare(query, privateNames)}`
  const text = `${what} ${shared}`
  return (
    <section aria-labelledby="bagikan" className="box mt-6 print:hidden" data-bagikan="">
      <h3 id="bagikan">{t('heading')}</h3>
      <p>{t('privacy')}</p>
      <p className="flex flex-wrap gap-3">
        <a className="button-quiet" href={whatsAppLink(text)} rel="noreferrer">
          {t('whatsapp')}
        </a>
        <a className="button-quiet" href={`sms:?body=${encodeURIComponent(text)}`}>
          {t('sms')}
        </a>
        <button
          aria-live="polite"
          className="button-quiet"
          data-salin=""
          data-tersalin={t('copied')}
          type="button"
        >
          {t('copy')}
        </button>
      </p>
    </section>
  )
}
