import '@/app/styles/texts.css'
import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { articleGraph } from '@/app/structured-data'
import { questionsLike } from '@/app/tanya/related-questions'
import { ArticleBody } from '@/components/article/article-body'
import { OtherPages } from '@/components/article/other-pages'
import { CalculatorLink } from '@/components/contribution/calculator-link'
import { PageBand } from '@/components/frame/page-band'
import { PageEnd } from '@/components/frame/page-end'
import { StructuredData } from '@/components/frame/structured-data'
import { ShareRow } from '@/components/share/share-row'
import { PageSources } from '@/components/source/page-sources'
import { sourcesOf } from '@/lib/content/figures/page-sources'
import { answerWords } from '@/lib/content/texts/answer-words'
import { nextSteps, workCalculators, workSteps } from '@/lib/content/texts/next-steps'
import { occupations } from '@/lib/content/texts/occupations'
import { openSections } from '@/lib/content/texts/open-sections'
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
  const occupation = await load(props)
  const { slug, name, sector, checkedOn, title, nextStep, Body } = occupation
  const t = await getTranslations()
  const step = workSteps[sector]
  const calculator = workCalculators[sector]
  const others = occupations
    .filter((other) => other.slug !== slug)
    .map((other) => ({ href: `/untuk/${other.slug}`, name: other.name }))
  const heading = t('occupations.heading', { work: name.toLowerCase() })
  const trail = [{ href: '/untuk', name: t('menu.occupations') }]
  return (
    <article>
      <PageBand pictogram={slug} title={heading} trail={trail} />
      <div className="wrap prose article">
        <ArticleBody
          Body={Body}
          open={openSections.work}
          next={nextStep ?? { href: nextSteps[step], label: t(`nextStep.${step}`) }}
        >
          <ShareRow
            answer={answerWords(Body, siteDay(), t)}
            path={`/untuk/${slug}`}
            title={title}
          />
        </ArticleBody>
        {calculator && <CalculatorLink query={calculator} />}
        <OtherPages
          heading={t('questions.related')}
          pages={[...(await questionsLike(occupation)), ...others]}
        />
        <PageSources sources={sourcesOf(factIdsIn(Body), siteDay())} />
        <PageEnd checkedOn={checkedOn} path={`/untuk/${slug}`} />
        <StructuredData
          graph={articleGraph({ path: `/untuk/${slug}`, title: heading, checkedOn, trail })}
        />
      </div>
    </article>
  )
}
