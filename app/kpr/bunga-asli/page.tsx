import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { ToolRoot } from '@/components/form/tool-root'
import { PageBand } from '@/components/frame/page-band'
import { PageEnd } from '@/components/frame/page-end'
import { examplesCheckedOn } from '@/components/true-rate/input-examples'
import { TrueRateNotes } from '@/components/true-rate/true-rate-notes'
import { TrueRateTool } from '@/components/true-rate/true-rate-tool'
import { pickQuery } from '@/lib/input/query'
import { readTrueRate, trueRateFields } from '@/lib/kpr/true-rate/true-rate-query'
import { site } from '@/lib/site'

export async function generateMetadata(props: PageProps<'/kpr/bunga-asli'>): Promise<Metadata> {
  const t = await getTranslations('trueRate')
  const searchParams = await props.searchParams
  const { errors } = readTrueRate(pickQuery(searchParams, trueRateFields))
  const isAsked = Object.keys(searchParams).length > 0
  return {
    title: `${errors.length > 0 ? t('errorTitle') : ''}${t('page.title')}`,
    description: t('page.description'),
    alternates: { canonical: '/kpr/bunga-asli' },
    // An answer is not for search engines, and has no picture to share.
    ...(isAsked && { robots: { index: false }, openGraph: null, twitter: null }),
  }
}

export default async function TrueRatePage(props: PageProps<'/kpr/bunga-asli'>) {
  const t = await getTranslations('trueRate.page')
  const query = pickQuery(await props.searchParams, trueRateFields)
  const given = { siteUrl: site.url.origin }
  return (
    <article className="p-mlt">
      <PageBand title={t('h1')} trail={[{ href: '/kpr', name: t('trail') }]}>
        <p>{t('lead')}</p>
      </PageBand>
      <div className="wrap prose">
        <ToolRoot given={given} script="bunga-asli">
          <TrueRateTool {...given} query={query} />
        </ToolRoot>
        <TrueRateNotes />
        <PageEnd checkedOn={examplesCheckedOn} path="/kpr/bunga-asli" />
      </div>
    </article>
  )
}
