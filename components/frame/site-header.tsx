import { useTranslations } from 'next-intl'
import { MenuLinks } from './menu-links'

export function SiteHeader() {
  const t = useTranslations('frame')
  return (
    <header>
      <div className="weave" />
      <div className="wrap head">
        <a className="brand" href="/">
          Bebas <b>Cemas</b>
        </a>
        <details className="menu">
          <summary>{t('menu')}</summary>
          <nav aria-label={t('menu')}>
            <MenuLinks />
          </nav>
        </details>
      </div>
    </header>
  )
}
