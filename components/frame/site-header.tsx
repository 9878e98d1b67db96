import { useTranslations } from 'next-intl'
import { SearchForm } from '@/components/search/search-form'
import { MainLinks, MenuLinks } from './menu-links'

/** On every page: whose site this is not, the way home, and everything a reader may look for. */
export function SiteHeader() {
  const t = useTranslations('frame')
  return (
    <header id="atas" className="top">
      <div className="official">
        <p className="wrap">{t('notOfficial')}</p>
      </div>
      <div className="weave" />
      <div className="wrap head">
        <a className="brand" href="/">
          Bebas <b>Cemas</b>
        </a>
        <nav aria-label={t('main')} className="bar">
          <MainLinks />
        </nav>
        <details className="menu">
          <summary>{t('menu')}</summary>
          <nav aria-label={t('menu')} className="sheet">
            <MenuLinks />
          </nav>
        </details>
        <SearchForm />
      </div>
    </header>
  )
}
