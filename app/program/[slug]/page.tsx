import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { ProgramNav } from '@/components/article/program-nav'
import { PageBand } from '@/components/frame/page-band'
import { PageSources } from '@/components/source/page-sources'
import { factIdsIn, sourcesOf } from '@/lib/content/page-sources'
import { programs, programText } from '@/lib/content/programs'
import { siteDay } from '@/lib/site-day'

export const dynamicParams = false

export function generateStaticParams() {
  return programs.map(({ slug }) => ({ slug }))
}

async function load({ params }: PageProps<'/program/[slug]'>) {
  const { slug } = await params
  return programs.find((program) => program.slug === slug) ?? notFound()
}

export async function generateMetadata(props: PageProps<'/program/[slug]'>): Promise<Metadata> {
  const { slug, title, description } = await load(props)
  return { title, description, alternates: { canonical: `/program/${slug}` } }
}

export default async function ProgramPage(props: PageProps<'/program/[slug]'>) {
  const { slug, name, short, checkedOn, Body } = await load(props)
  const t = await getTranslations('program')
  return (
    <article className={`p-${slug}`}>
      <PageBand
        title={t('heading', { name, short })}
        pictogram={slug}
        trail={[{ href: '/program', name: t('all') }]}
      />
      <div className="wrap prose">
        <Body />
        <PageSources
          sources={sourcesOf(factIdsIn(programText(slug)), siteDay())}
          checkedOn={checkedOn}
        />
        <ProgramNav programs={programs} current={slug} />
      </div>
    </article>
  )
}
