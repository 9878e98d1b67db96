import '@/app/styles/home.css'
import type { Metadata } from 'next'
import { useTranslations } from 'next-intl'
import { PageEnd } from '@/components/frame/page-end'
import { AskedMost } from '@/components/home/asked-most'
import { HelpRows } from '@/components/home/help-rows'
import { HouseCard } from '@/components/home/house-card'
import { PricePoster } from '@/components/home/price-poster'
import { PriceStrip } from '@/components/home/price-strip'
import { ProgramRows } from '@/components/home/program-rows'
import { WorkTiles } from '@/components/home/work-tiles'
import { ShareRow } from '@/components/share/share-row'
import { addresses } from '@/lib/addresses'
import { bpuPriceRow } from '@/lib/content/bpu-price'
import { factOn } from '@/lib/content/facts'
import { nextSteps } from '@/lib/content/next-steps'
import { occupations } from '@/lib/content/occupations'
import { priceChangeSoon } from '@/lib/content/price-change'
import { programs } from '@/lib/content/programs'
import { statement } from '@/lib/content/statements'
import { siteDay } from '@/lib/site-day'
import messages from '@/messages/id.json'

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
      <PageEnd checkedOn={price.now.perMonth.checkedOn} path="/" />
    </div>
  )
}
