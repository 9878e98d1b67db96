import type { Metadata } from 'next'
import { useTranslations } from 'next-intl'
import { PageBand } from '@/components/frame/page-band'
import { PageEnd } from '@/components/frame/page-end'
import { addresses } from '@/lib/addresses'
import { recordedFacts } from '@/lib/content/figures/records'
import { topicNames } from '@/lib/content/figures/topics'
import messages from '@/messages'
import { topicName } from './topic-name'

const { title, description } = messages.sources

export const metadata: Metadata = { title, description, alternates: { canonical: '/sumber' } }

export default function SourcesPage() {
  const t = useTranslations('sources')
  const name = useTranslations('menu')('sources')
  const checkedOn = [...recordedFacts.values()].map((fact) => fact.checkedOn).sort()[0] ?? ''
  return (
    <>
      <PageBand title={name}>
        <p>{t('lead')}</p>
      </PageBand>
      <div className="wrap prose pt-4">
        <h2>{t('topics')}</h2>
        <ul className="plain">
          {topicNames.map((topic) => (
            <li key={topic}>
              <a href={`/sumber/${topic}`}>{topicName(topic, t)}</a>
            </li>
          ))}
        </ul>
        <h2>{t('how')}</h2>
        <p>{t('howText')}</p>
        <p>{t('notOpened')}</p>
        <h2>{t('data')}</h2>
        <p>{t.rich('dataText', { link: (words) => <a href={addresses.data}>{words}</a> })}</p>
        <PageEnd checkedOn={checkedOn} path="/sumber" />
      </div>
    </>
  )
}
