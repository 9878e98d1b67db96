import '@/app/styles/texts.css'
import '@/app/styles/contents.css'
import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { articleGraph } from '@/app/structured-data'
import { questionsLike } from '@/app/tanya/related-questions'
import { ArticleBody } from '@/components/article/article-body'
import { Contents } from '@/components/article/contents'
import { OtherPages } from '@/components/article/other-pages'
import { CalculatorLink } from '@/components/contribution/calculator-link'
import { PageBand } from '@/components/frame/page-band'
import { PageEnd } from '@/components/frame/page-end'
import { StructuredData } from '@/components/frame/structured-data'
import { pictogramNamed } from '@/components/pictogram/shapes'
import { ShareRow } from '@/components/share/share-row'
import { PageSources } from '@/components/source/page-sources'
import { sourcesOf } from '@/lib/content/figures/page-sources'
import { answerWords } from '@/lib/content/texts/answer-words'
import { nextSteps } from '@/lib/content/texts/next-steps'
import { openSections } from '@/lib/content/texts/open-sections'
import { programs } from '@/lib/content/texts/programs'
import { sectionsOf } from '@/lib/content/texts/sections'
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
  const program = await load(props)
  const { slug, name, short, checkedOn, title, step, nextStep, calculator, Body } = program
  const t = await getTranslations()
  const others = programs
    .filter((other) => other.slug !== slug)
    .map(({ slug, short, tagline }) => ({ href: `/program/${slug}`, name: `${short}: ${tagline}` }))
  const heading = t('program.heading', { name, short })
  const trail = [{ href: '/program', name: t('menu.programs') }]
  return (
    <article className={`p-${slug}`}>
      <PageBand title={heading} pictogram={pictogramNamed(slug)} trail={trail} />
      <div className="wrap prose article with-toc">
        <ArticleBody
          Body={Body}
          open={openSections.program}
          next={nextStep ?? { href: nextSteps[step], label: t(`nextStep.${step}`) }}
        >
          <Contents sections={sectionsOf(Body)} />
          <ShareRow
            answer={answerWords(Body, siteDay(), t)}
            path={`/program/${slug}`}
            title={title}
          />
        </ArticleBody>
        <CalculatorLink query={calculator} />
        <OtherPages
          heading={t('questions.related')}
          pages={[...(await questionsLike(program)), ...others]}
        />
        <PageSources sources={sourcesOf(factIdsIn(Body), siteDay())} />
        <PageEnd checkedOn={checkedOn} path={`/program/${slug}`} />
        <StructuredData
          graph={articleGraph({
            path: `/program/${slug}`,
            title: heading,
            checkedOn,
            trail,
            program: name,
          })}
        />
      </div>
    </article>
  )
}
