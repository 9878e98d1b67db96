import '@/app/styles/ways.css'
import type { Metadata } from 'next'
import { useTranslations } from 'next-intl'
import { PageBand } from '@/components/frame/page-band'
import { PageEnd } from '@/components/frame/page-end'
import { HouseTools } from '@/components/house/house-tools'
import { HouseWay } from '@/components/house/house-way'
import { HouseWaysTable } from '@/components/house/house-ways-table'
import { ShareRow } from '@/components/share/share-row'
import { PageSources } from '@/components/source/page-sources'
import { factOn } from '@/lib/content/figures/facts'
import { sourcesOf } from '@/lib/content/figures/page-sources'
import { comparisonFactIds } from '@/lib/content/kpr/comparison-content'
import { houseFacts, houseWays } from '@/lib/content/kpr/house-facts'
import { exampleInstalmentsOn } from '@/lib/content/kpr/house-instalments'
import { nextSteps } from '@/lib/content/texts/next-steps'
import { siteDay } from '@/lib/site-day'
import messages from '@/messages'

const { title, description } = messages.house

export const metadata: Metadata = { title, description, alternates: { canonical: '/kpr' } }

export default function HousePage() {
  const t = useTranslations('house')
  const name = useTranslations('menu')('house')
  const day = siteDay()
  const facts = Object.fromEntries(
    Object.entries(houseFacts).map(([name, id]) => [name, factOn(id, day)]),
  )
  return (
    <article className="p-mlt">
      <PageBand next={{ href: nextSteps.compareHouse, label: t('compare') }} title={name}>
        <p>{t('lead')}</p>
      </PageBand>
      <div className="wrap prose pt-4">
        <HouseWaysTable example={exampleInstalmentsOn(day)} facts={facts} ways={houseWays} />
        <ShareRow answer={t('lead')} path="/kpr" title={title} />
        {houseWays.map((way) => (
          <HouseWay facts={facts} key={way} way={way} />
        ))}
        <HouseTools />
        <PageSources
          sources={sourcesOf([...Object.values(houseFacts), ...comparisonFactIds], day)}
        />
        <PageEnd checkedOn={factOn('bi.rate', day).checkedOn} path="/kpr" />
      </div>
    </article>
  )
}
