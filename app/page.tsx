import '@/app/styles/home.css'
import type { Metadata } from 'next'
import { useTranslations } from 'next-intl'
import { siteGraph } from '@/app/structured-data'
import { PageEnd } from '@/components/frame/page-end'
import { StructuredData } from '@/components/frame/structured-data'
import { AskedMost } from '@/components/home/asked-most'
import { HelpRows } from '@/components/home/help-rows'
import { HouseCard } from '@/components/home/house-card'
import { PricePoster } from '@/components/home/price-poster'
import { PriceStrip } from '@/components/home/price-strip'
import { ProgramRows } from '@/components/home/program-rows'
import { WorkTiles } from '@/components/home/work-tiles'
import { ShareRow } from '@/components/share/share-row'
import { addresses } from '@/lib/addresses'
import { factOn } from '@/lib/content/figures/facts'
import { bpuPriceRow } from '@/lib/content/iuran/bpu-price'
import { priceChangeSoon } from '@/lib/content/iuran/price-change'
import { nextSteps } from '@/lib/content/texts/next-steps'
import { occupations } from '@/lib/content/texts/occupations'
import { programs } from '@/lib/content/texts/programs'
import { statement } from '@/lib/content/texts/statements'
import { siteDay } from '@/lib/site-day'
import messages from '@/messages'

const { title, description } = messages.home

export const metadata: Metadata = {
  title: { absolute: title },
  description,
  alternates: { canonical: '/' },
}

const { Body: WaitForFullDeathBenefit } = statement('masa-tunggu-jkm')

export default function HomePage() {
  const t = useTranslations('home')
  const day = siteDay()
  const price = bpuPriceRow('jkk', 'umum', day)
  const change = priceChangeSoon(day)
  return (
    <div className="wrap home">
      <div className="flow">
        <h1>{t('heading')}</h1>
        <p>{t('lead')}</p>
      </div>
      <HelpRows addresses={{ ...nextSteps, scams: addresses.scams }} />
      {change && <PriceStrip row={change} />}
      <section className="flow">
        <h2>{t('work')}</h2>
        <WorkTiles occupations={occupations} />
      </section>
      <PricePoster row={price} />
      <section className="flow">
        <h2>{t('programs')}</h2>
        <ProgramRows programs={programs} />
      </section>
      <AskedMost total={factOn('jkm.total', day)}>
        <WaitForFullDeathBenefit />
      </AskedMost>
      <HouseCard />
      <ShareRow answer={t('lead')} path="/" title={title} />
      <StructuredData graph={siteGraph()} />
      <PageEnd checkedOn={price.now.perMonth.checkedOn} path="/" />
    </div>
  )
}
