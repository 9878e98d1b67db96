import '@/app/styles/event.css'
import '@/app/styles/texts.css'
import '@/app/styles/village.css'
import type { Metadata } from 'next'
import { useTranslations } from 'next-intl'
import { EventLines } from '@/components/event/event-lines'
import { EventScript } from '@/components/event/event-script'
import { FigureValue } from '@/components/figure/figure-value'
import { PageBand } from '@/components/frame/page-band'
import { PageEnd } from '@/components/frame/page-end'
import { PageSources } from '@/components/source/page-sources'
import { CostTable } from '@/components/village/cost-table'
import { MonthCosts } from '@/components/village/month-costs'
import Body, { frontmatter } from '@/content/page/desa.mdx'
import { addresses, jointListAddress } from '@/lib/addresses'
import { channels } from '@/lib/content/channels'
import { factOn } from '@/lib/content/figures/facts'
import { sourcesOf } from '@/lib/content/figures/page-sources'
import { villageCostIds, villageCostsOn } from '@/lib/content/iuran/village-costs'
import { headOnlySchema } from '@/lib/content/texts/mdx-head'
import { factIdsIn } from '@/lib/content/texts/shown-figures'
import { sectors } from '@/lib/iuran/bpu-contribution'
import { siteDay } from '@/lib/site-day'
import messages from '@/messages'

const { title, description } = messages.village

const { checkedOn } = headOnlySchema.parse(frontmatter)

export const metadata: Metadata = {
  title,
  description,
  alternates: { canonical: addresses.village },
}

export default function VillagePage() {
  const t = useTranslations('village')
  const outreach = useTranslations('menu')('outreach')
  const day = siteDay()
  const phone = channels.telepon.label
  const costs = sectors.map((sector) => villageCostsOn(sector, day))
  const ids = [...sectors.flatMap(villageCostIds), ...factIdsIn(Body)]
  return (
    <article>
      <PageBand
        next={{ href: jointListAddress, label: t('download') }}
        title={t('h1')}
        trail={[{ href: addresses.outreach, name: outreach }]}
      >
        <p>{t('lead')}</p>
      </PageBand>
      <div className="wrap prose pt-4">
        <EventLines />
        <h2>{t('costs')}</h2>
        <p>
          {t.rich('basis', {
            income: () => <FigureValue {...factOn('bpu.dasar-terendah', day)} />,
            link: (words) => <a href={addresses.cost}>{words}</a>,
          })}
        </p>
        {costs.map((each) => (
          <CostTable costs={each} key={each.sector} phone={phone} />
        ))}
        {costs.some(({ withoutDiscount }) => withoutDiscount) && <p>{t('discount')}</p>}
        {costs.map((each) => (
          <MonthCosts costs={each} key={each.sector} phone={phone} />
        ))}
        <Body />
        <p>
          <a className="button" download="" href={jointListAddress}>
            {t('download')}
          </a>
        </p>
        <PageSources sources={sourcesOf(ids, day)} />
        <PageEnd checkedOn={checkedOn} path={addresses.village} />
      </div>
      <EventScript />
    </article>
  )
}
