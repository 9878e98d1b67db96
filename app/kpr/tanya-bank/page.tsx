import '@/app/styles/ask-bank.css'
import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { AskSheet } from '@/components/ask-bank/ask-sheet'
import { readSheet } from '@/components/ask-bank/sheet-query'
import { sheetQuestions } from '@/components/ask-bank/sheet-questions'
import { SheetWays } from '@/components/ask-bank/sheet-ways'
import { PageBand } from '@/components/frame/page-band'
import { PageEnd } from '@/components/frame/page-end'
import { factOn } from '@/lib/content/figures/facts'
import { comparisonOn } from '@/lib/content/kpr/comparison-content'
import { pickQuery } from '@/lib/input/query'
import { sheetFields } from '@/lib/kpr/comparison/comparison-fields'
import { site } from '@/lib/site'
import { siteDay } from '@/lib/site-day'

const path = '/kpr/tanya-bank'
const count = sheetQuestions.length

export async function generateMetadata(props: PageProps<'/kpr/tanya-bank'>): Promise<Metadata> {
  const t = await getTranslations('askBank')
  const isAsked = Object.keys(await props.searchParams).length > 0
  return {
    title: t('title', { count }),
    description: t('description'),
    alternates: { canonical: path },
    // A filled sheet is not for search engines, and has no picture to share.
    ...(isAsked && { robots: { index: false }, openGraph: null, twitter: null }),
  }
}

export default async function AskBankPage(props: PageProps<'/kpr/tanya-bank'>) {
  const t = await getTranslations('askBank')
  const query = pickQuery(await props.searchParams, sheetFields)
  const day = siteDay()
  const sheet = readSheet(query, comparisonOn(day))
  return (
    <article className="p-mlt">
      <PageBand title={t('h1', { count })} trail={[{ href: '/kpr', name: t('trail') }]}>
        <p>{t('lead')}</p>
      </PageBand>
      <div className="wrap prose">
        <SheetWays query={query} status={sheet.status} />
        <AskSheet sheet={sheet} site={{ name: site.name, address: new URL(path, site.url).href }} />
        <div className="print:hidden">
          <PageEnd checkedOn={factOn('bi.rate', day).checkedOn} path={path} />
        </div>
      </div>
    </article>
  )
}
