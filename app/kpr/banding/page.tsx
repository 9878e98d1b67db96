import '@/app/styles/comparison.css'
import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { ComparisonNotes } from '@/components/comparison/comparison-notes'
import { ComparisonTool } from '@/components/comparison/comparison-tool'
import { ToolRoot } from '@/components/form/tool-root'
import { PageBand } from '@/components/frame/page-band'
import { PageEnd } from '@/components/frame/page-end'
import { ToolSources } from '@/components/source/tool-sources'
import { factOn } from '@/lib/content/figures/facts'
import { comparisonOn } from '@/lib/content/kpr/comparison-content'
import { pickQuery } from '@/lib/input/query'
import { comparisonFields } from '@/lib/kpr/comparison/comparison-fields'
import { readComparison } from '@/lib/kpr/comparison/comparison-query'
import { site } from '@/lib/site'
import { siteDay } from '@/lib/site-day'

async function load({ searchParams }: PageProps<'/kpr/banding'>) {
  const query = pickQuery(await searchParams, comparisonFields)
  const day = siteDay()
  return { query, day, content: comparisonOn(day) }
}

export async function generateMetadata(props: PageProps<'/kpr/banding'>): Promise<Metadata> {
  const t = await getTranslations('comparison')
  const { query, content } = await load(props)
  const { errors } = readComparison(query, content.defaults)
  const isAsked = Object.keys(await props.searchParams).length > 0
  return {
    title: `${errors.length > 0 ? t('errorTitle') : ''}${t('page.title')}`,
    description: t('page.description'),
    alternates: { canonical: '/kpr/banding' },
    // An answer is not for search engines, and has no picture to share.
    ...(isAsked && { robots: { index: false }, openGraph: null, twitter: null }),
  }
}

export default async function ComparisonPage(props: PageProps<'/kpr/banding'>) {
  const { query, day, content } = await load(props)
  const t = await getTranslations('comparison.page')
  const given = { content, siteUrl: site.url.origin }
  return (
    <article className="p-mlt">
      <PageBand title={t('h1')} trail={[{ href: '/kpr', name: t('trail') }]}>
        <p>{t('lead')}</p>
      </PageBand>
      <div className="wrap prose">
        <ToolRoot given={given} script="banding">
          <ComparisonTool {...given} query={query} />
        </ToolRoot>
        <ComparisonNotes
          figures={content.figures}
          reviewBasis={content.citations.mltReview.pointer}
          reviewMonths={content.rules.mlt.reviewMonths}
        />
        <ToolSources />
        <PageEnd checkedOn={factOn('bi.rate', day).checkedOn} path="/kpr/banding" />
      </div>
    </article>
  )
}
