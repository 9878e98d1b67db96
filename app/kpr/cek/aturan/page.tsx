import '@/app/styles/tools.css'
import '@/app/styles/conditions.css'
import type { Metadata } from 'next'
import { useTranslations } from 'next-intl'
import { AddressTable } from '@/components/decision-list/address-table'
import { ConditionSection } from '@/components/decision-list/condition-section'
import { HowFolded } from '@/components/decision-list/how-folded'
import { PageBand } from '@/components/frame/page-band'
import { PageEnd } from '@/components/frame/page-end'
import { PageSources } from '@/components/source/page-sources'
import { decisionListOn, sampleAddresses } from '@/lib/content/kpr/decision-list-content'
import { conditionRules } from '@/lib/kpr/eligibility/decision-list/decision-list'
import { siteDay } from '@/lib/site-day'
import messages from '@/messages'

const { title, description } = messages.decisionList

export const metadata: Metadata = {
  title,
  description,
  alternates: { canonical: '/kpr/cek/aturan' },
}

export default function DecisionListPage() {
  const t = useTranslations('decisionList')
  const check = useTranslations('toolPage.eligibility')
  const content = decisionListOn(siteDay())
  const trail = [
    { href: '/kpr', name: check('trail') },
    { href: '/kpr/cek', name: check('h1') },
  ]
  return (
    <article className="p-mlt">
      <PageBand title={t('h1')} trail={trail}>
        <p>{t('lead')}</p>
      </PageBand>
      <div className="wrap prose pt-4">
        <HowFolded rules={content.rules} />
        <h2>{t('conditions')}</h2>
        {conditionRules.map((rule, i) => (
          <ConditionSection content={content} key={rule.code} position={i + 1} rule={rule} />
        ))}
        <AddressTable samples={sampleAddresses} />
        <PageSources sources={content.sources} />
        <PageEnd checkedOn={content.checkedOn} path="/kpr/cek/aturan" />
      </div>
    </article>
  )
}
