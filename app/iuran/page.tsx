import '@/app/styles/contribution.css'
import '@/app/styles/shares.css'
import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { ContributionNotes } from '@/components/contribution/contribution-notes'
import { ContributionTool } from '@/components/contribution/contribution-tool'
import { ToolRoot } from '@/components/form/tool-root'
import { PageBand } from '@/components/frame/page-band'
import { PageEnd } from '@/components/frame/page-end'
import { factOn } from '@/lib/content/figures/facts'
import { contributionsOn } from '@/lib/content/iuran/contribution-content'
import { pickQuery } from '@/lib/input/query'
import { contributionFields } from '@/lib/iuran/contribution-fields'
import { readContribution } from '@/lib/iuran/contribution-query'
import { site } from '@/lib/site'
import { siteDay } from '@/lib/site-day'

async function load({ searchParams }: PageProps<'/iuran'>) {
  const query = pickQuery(await searchParams, contributionFields)
  const day = siteDay()
  return { query, day, content: contributionsOn(day) }
}

export async function generateMetadata(props: PageProps<'/iuran'>): Promise<Metadata> {
  const t = await getTranslations('contribution')
  const { query, content } = await load(props)
  const { errors } = readContribution(query, content.months, content.defaults)
  const isAsked = Object.keys(await props.searchParams).length > 0
  return {
    title: `${errors.length > 0 ? t('errorTitle') : ''}${t('page.title')}`,
    description: t('page.description'),
    alternates: { canonical: '/iuran' },
    // An answer is not for search engines, and has no picture to share.
    ...(isAsked && { robots: { index: false }, openGraph: null, twitter: null }),
  }
}

export default async function ContributionPage(props: PageProps<'/iuran'>) {
  const { query, day, content } = await load(props)
  const t = await getTranslations('contribution.page')
  const given = { content, siteUrl: site.url.origin }
  return (
    <article className="p-jht">
      <PageBand title={t('h1')}>
        <p>{t('lead')}</p>
      </PageBand>
      <div className="wrap prose">
        <ToolRoot given={given} script="iuran">
          <ContributionTool {...given} query={query} />
        </ToolRoot>
        <ContributionNotes />
        <PageEnd checkedOn={factOn('bpu.diskon.umum', day).checkedOn} path="/iuran" />
      </div>
    </article>
  )
}
