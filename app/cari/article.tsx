import { useTranslations } from 'next-intl'
import { PageBand } from '@/components/frame/page-band'
import { SearchTool } from '@/components/search/search-tool'
import { type ArticleProps, toolPage } from '@/components/tool/tool-page'
import { channels } from '@/lib/content/channels'
import { type SearchGiven, searchTool } from '@/lib/tools/search-tool'
import { sitePages } from './site-pages'
import { siteSearch } from './site-search'

const programs = sitePages
  .filter(({ kind }) => kind === 'program')
  .map(({ address, title }) => ({ href: address, name: title }))

export const page = toolPage({
  tool: searchTool,
  View: SearchTool,
  Article: SearchArticle,
  givenOn: (day) => ({ search: siteSearch, day, callCentre: channels.telepon, programs }),
  errorTitle: '',
})

function SearchArticle({ children }: ArticleProps<SearchGiven>) {
  const t = useTranslations('search')
  return (
    <article>
      <PageBand title={t('h1')}>
        <p>{t('lead')}</p>
      </PageBand>
      <div className="wrap prose pt-4">{children}</div>
    </article>
  )
}
