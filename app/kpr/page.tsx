import type { Metadata } from 'next'
import { useTranslations } from 'next-intl'
import { PageBand } from '@/components/frame/page-band'
import { PageEnd } from '@/components/frame/page-end'
import { HouseWay } from '@/components/house/house-way'
import { PageSources } from '@/components/source/page-sources'
import { factOn } from '@/lib/content/figures/facts'
import { sourcesOf } from '@/lib/content/figures/page-sources'
import { comparisonFactIds } from '@/lib/content/kpr/comparison-content'
import { houseFacts, houseWays } from '@/lib/content/kpr/house-facts'
import { siteDay } from '@/lib/site-day'
import messages from '@/messages/id.json'

const { title, description } = messages.house

export const metadata: Metadata = { title, description, alternates: { canonical: '/kpr' } }

export default function HousePage() {
  const t = useTranslations('house')
  const day = siteDay()
  const facts = Object.entries(houseFacts).map(([name, id]) => [name, factOn(id, day)] as const)
  return (
    <article className="p-mlt">
      <PageBand title={t('heading')}>
        <p>{t('lead')}</p>
      </PageBand>
      <div className="wrap prose pt-4">
        <p>
          <a className="button" href="/kpr/cek">
            {t('check')}
          </a>
        </p>
        <p>
          <a className="button-quiet" href="/kpr/banding">
            {t('compare')}
          </a>
        </p>
        <p>
          <a href="/kpr/bunga-asli">{t('trueRate')}</a>
        </p>
        <p>
          <a href="/kpr/tanya-bank">{t('askBank')}</a>
        </p>
        {houseWays.map((way) => (
          <HouseWay key={way} way={way} facts={Object.fromEntries(facts)} />
        ))}
        <PageSources
          sources={sourcesOf([...Object.values(houseFacts), ...comparisonFactIds], day)}
        />
        <PageEnd checkedOn={factOn('bi.rate', day).checkedOn} path="/kpr" />
      </div>
    </article>
  )
}
