import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { OtherPages } from '@/components/article/other-pages'
import { CalculatorLink } from '@/components/contribution/calculator-link'
import { PageBand } from '@/components/frame/page-band'
import { PageEnd } from '@/components/frame/page-end'
import { PageSources } from '@/components/source/page-sources'
import { sourcesOf } from '@/lib/content/figures/page-sources'
import { programs } from '@/lib/content/texts/programs'
import { factIdsIn } from '@/lib/content/texts/shown-figures'
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
  const others = programs
    .filter((other) => other.slug !== slug)
    .map((other) => ({
      href: `/program/${other.slug}`,
      name: `${other.short}: ${other.tagline}`,
    }))
  return (
    <article className={`p-${slug}`}>
      <PageBand
        title={t('heading', { name, short })}
        pictogram={slug}
        trail={[{ href: '/program', name: t('all') }]}
      />
      <div className="wrap prose">
        <Body />
        <CalculatorLink about={slug} />
        <PageSources sources={sourcesOf(factIdsIn(Body), siteDay())} />
        <PageEnd checkedOn={checkedOn} path={`/program/${slug}`} />
        <OtherPages heading={t('others')} pages={others} />
      </div>
    </article>
  )
}
