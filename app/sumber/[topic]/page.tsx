import '@/app/styles/records.css'
import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { topicName } from '@/app/sumber/topic-name'
import { PageBand } from '@/components/frame/page-band'
import { PageEnd } from '@/components/frame/page-end'
import { FactRecord } from '@/components/source/fact-record'
import { SourceList } from '@/components/source/source-list'
import { factsOfTopic, sourcesOfTopic, topicNames } from '@/lib/content/figures/topics'
import { siteDay } from '@/lib/site-day'

export const dynamicParams = false

export function generateStaticParams() {
  return topicNames.map((topic) => ({ topic }))
}

async function load({ params }: PageProps<'/sumber/[topic]'>) {
  const { topic: asked } = await params
  const topic = topicNames.find((name) => name === asked) ?? notFound()
  const t = await getTranslations('sources')
  return { t, topic, name: topicName(topic, t) }
}

export async function generateMetadata(props: PageProps<'/sumber/[topic]'>): Promise<Metadata> {
  const { t, topic, name } = await load(props)
  return {
    title: t('topicTitle', { topic: name }),
    description: t('topicDescription', { topic: name }),
    alternates: { canonical: `/sumber/${topic}` },
  }
}

export default async function TopicPage(props: PageProps<'/sumber/[topic]'>) {
  const { t, topic, name } = await load(props)
  const facts = factsOfTopic(topic)
  const sources = sourcesOfTopic(topic)
  const checkedOn = facts.map((fact) => fact.checkedOn).sort()[0] ?? siteDay()
  return (
    <article>
      <PageBand
        title={name}
        trail={[{ href: '/sumber', name: (await getTranslations('menu'))('sources') }]}
      />
      <div className="wrap prose pt-4">
        <h2>{t('figures')}</h2>
        <dl className="figures">
          {facts.map((fact) => (
            <FactRecord key={fact.id} fact={fact} sources={sources} />
          ))}
        </dl>
        <SourceList sources={sources} facts={facts} />
        <PageEnd checkedOn={checkedOn} path={`/sumber/${topic}`} />
      </div>
    </article>
  )
}
