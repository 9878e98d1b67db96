import '@/app/styles/home.css'
import type { Metadata } from 'next'
import { useTranslations } from 'next-intl'
import { PageEnd } from '@/components/frame/page-end'
import { AskedMost } from '@/components/home/asked-most'
import { HelpRows } from '@/components/home/help-rows'
import { HouseCard } from '@/components/home/house-card'
import { PricePoster } from '@/components/home/price-poster'
import { ProgramRows } from '@/components/home/program-rows'
import { WorkTiles } from '@/components/home/work-tiles'
import { factOn } from '@/lib/content/figures/facts'
import { bpuPriceRow } from '@/lib/content/iuran/bpu-price'
import { occupations } from '@/lib/content/texts/occupations'
import { programs } from '@/lib/content/texts/programs'
import { statement } from '@/lib/content/texts/statements'
import { siteDay } from '@/lib/site-day'
import messages from '@/messages/id.json'

export const metadata: Metadata = {
  title: { absolute: messages.home.title },
  description: messages.home.description,
  alternates: { canonical: '/' },
}

const { Body: WaitForFullDeathBenefit } = statement('masa-tunggu-jkm')

export default function HomePage() {
  const t = useTranslations('home')
  const day = siteDay()
  const price = bpuPriceRow('jkk', 'umum', day)
  return (
    <div className="wrap grid gap-8 pt-5">
      <div className="flow">
        <h1>{t('heading')}</h1>
        <p>{t('lead')}</p>
      </div>
      <WorkTiles occupations={occupations} />
      <PricePoster row={price} />
      <HelpRows />
      <section className="flow">
        <h2>{t('programs')}</h2>
        <ProgramRows programs={programs} />
      </section>
      <AskedMost total={factOn('jkm.total', day)}>
        <WaitForFullDeathBenefit />
      </AskedMost>
      <HouseCard />
      <PageEnd checkedOn={price.now.perMonth.checkedOn} path="/" />
    </div>
  )
}
