import type { Metadata } from 'next'
import { useTranslations } from 'next-intl'
import { PageBand } from '@/components/frame/page-band'
import { SourceList } from '@/components/source/source-list'
import { programs } from '@/lib/content/programs'
import { sources } from '@/lib/content/records'
import messages from '@/messages/id.json'

const { title, description } = messages.sources

export const metadata: Metadata = { title, description, alternates: { canonical: '/sumber' } }

export default function SourcesPage() {
  const t = useTranslations('sources')
  return (
    <>
      <PageBand title={t('heading')}>
        <p>{t('lead')}</p>
      </PageBand>
      <div className="wrap prose pt-4">
        <h2>{t('how')}</h2>
        <p>{t('howText')}</p>
        <p>{t('notOpened')}</p>
        <p>{t('where')}</p>
        <ul>
          {programs.map(({ slug, name, short }) => (
            <li key={slug}>
              <a href={`/program/${slug}#sumber`}>
                {name} ({short})
              </a>
            </li>
          ))}
        </ul>
        <SourceList sources={[...sources.values()]} />
      </div>
    </>
  )
}
