import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { OtherPages } from '@/components/article/other-pages'
import { CalculatorLink } from '@/components/contribution/calculator-link'
import { PageBand } from '@/components/frame/page-band'
import { PageEnd } from '@/components/frame/page-end'
import { PageSources } from '@/components/source/page-sources'
import { sourcesOf } from '@/lib/content/figures/page-sources'
import { occupations } from '@/lib/content/texts/occupations'
import { factIdsIn } from '@/lib/content/texts/shown-figures'
import { siteDay } from '@/lib/site-day'

export const dynamicParams = false

export function generateStaticParams() {
  return occupations.map(({ slug }) => ({ slug }))
}

async function load({ params }: PageProps<'/untuk/[slug]'>) {
  const { slug } = await params
  return occupations.find((occupation) => occupation.slug === slug) ?? notFound()
}

export async function generateMetadata(props: PageProps<'/untuk/[slug]'>): Promise<Metadata> {
  const { slug, title, description } = await load(props)
  return { title, description, alternates: { canonical: `/untuk/${slug}` } }
}

export default async function OccupationPage(props: PageProps<'/untuk/[slug]'>) {
  const { slug, name, sector, colour, checkedOn, Body } = await load(props)
  const t = await getTranslations('occupations')
  const others = occupations
    .filter((other) => other.slug !== slug)
    .map((other) => ({ href: `/untuk/${other.slug}`, name: other.name }))
  return (
    <article className={`p-${colour}`}>
      <PageBand pictogram={slug} title={name} trail={[{ href: '/untuk', name: t('all') }]} />
      <div className="wrap prose">
        <Body />
        <CalculatorLink about={sector} />
        <PageSources sources={sourcesOf(factIdsIn(Body), siteDay())} />
        <PageEnd checkedOn={checkedOn} path={`/untuk/${slug}`} />
        <OtherPages heading={t('others')} pages={others} />
      </div>
    </article>
  )
}
