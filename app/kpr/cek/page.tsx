import '@/app/styles/eligibility.css'
import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { EligibilityTool } from '@/components/eligibility/eligibility-tool'
import { ToolRoot } from '@/components/form/tool-root'
import { PageBand } from '@/components/frame/page-band'
import { PageEnd } from '@/components/frame/page-end'
import { ToolSources } from '@/components/source/tool-sources'
import { factOn } from '@/lib/content/figures/facts'
import { eligibilityOn } from '@/lib/content/kpr/eligibility-content'
import { pickQuery } from '@/lib/input/query'
import { eligibilityFields } from '@/lib/kpr/eligibility/eligibility-fields'
import { readEligibility } from '@/lib/kpr/eligibility/eligibility-query'
import { site } from '@/lib/site'
import { siteDay } from '@/lib/site-day'

export async function generateMetadata(props: PageProps<'/kpr/cek'>): Promise<Metadata> {
  const t = await getTranslations('eligibility')
  const searchParams = await props.searchParams
  const today = siteDay()
  const { rules } = eligibilityOn(today)
  const { errors } = readEligibility(pickQuery(searchParams, eligibilityFields), rules, today)
  const isAsked = Object.keys(searchParams).length > 0
  return {
    title: `${errors.length > 0 ? t('errorTitle') : ''}${t('page.title')}`,
    description: t('page.description'),
    alternates: { canonical: '/kpr/cek' },
    // An answer is not for search engines, and has no picture to share.
    ...(isAsked && { robots: { index: false }, openGraph: null, twitter: null }),
  }
}

export default async function EligibilityPage(props: PageProps<'/kpr/cek'>) {
  const t = await getTranslations('eligibility.page')
  const query = pickQuery(await props.searchParams, eligibilityFields)
  const today = siteDay()
  const given = { content: eligibilityOn(today), today, siteUrl: site.url.origin }
  const { checkedOn } = factOn('mlt.masa-peserta', today)
  return (
    <article className="p-mlt">
      <PageBand title={t('h1')} trail={[{ href: '/kpr', name: t('trail') }]}>
        <p>{t('lead')}</p>
      </PageBand>
      <div className="wrap prose pt-4">
        <p>{t('privacy')}</p>
        <ToolRoot given={given} script="cek">
          <EligibilityTool {...given} query={query} />
        </ToolRoot>
        <p>
          <a href="/kpr/cek/aturan">{t('rules')}</a>
        </p>
        <ToolSources />
        <PageEnd checkedOn={checkedOn} path="/kpr/cek" />
      </div>
    </article>
  )
}
