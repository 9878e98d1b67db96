import { useTranslations } from 'next-intl'

type Props = {
  name: string
  /** Where it can be looked at by itself. */
  href: string
  /** What is pasted. */
  code: string
}

/** A piece of the site for pages of others: what to paste. */
export function EmbedCode({ name, href, code }: Props) {
  const t = useTranslations('data')
  const share = useTranslations('share')
  return (
    <section className="flow">
      <h3>{name}</h3>
      <div data-bagikan="">
        <pre>
          <code>{code}</code>
        </pre>
        <p className="share">
          <a href={href}>{t('look')}</a>
          <button aria-live="polite" data-salin="" data-tersalin={share('copied')} type="button">
            {t('copy')}
          </button>
        </p>
      </div>
    </section>
  )
}
