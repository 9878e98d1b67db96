import '@/app/styles/texts.css'
import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { articleGraph } from '@/app/structured-data'
import { relatedQuestions } from '@/app/tanya/related-questions'
import { ArticleBody } from '@/components/article/article-body'
import { OtherPages } from '@/components/article/other-pages'
import { PageBand } from '@/components/frame/page-band'
import { PageEnd } from '@/components/frame/page-end'
import { StructuredData } from '@/components/frame/structured-data'
import { ShareRow } from '@/components/share/share-row'
import { PageSources } from '@/components/source/page-sources'
import { sourcesOf } from '@/lib/content/figures/page-sources'
import { answerWords } from '@/lib/content/texts/answer-words'
import { openSections } from '@/lib/content/texts/open-sections'
import { questionBySlug, questionSlugs } from '@/lib/content/texts/questions'
import { factIdsIn } from '@/lib/content/texts/shown-figures'
import { siteDay } from '@/lib/site-day'

export const dynamicParams = false

export function generateStaticParams() {
  return questionSlugs().map((slug) => ({ slug }))
}

export async function generateMetadata(props: PageProps<'/tanya/[slug]'>): Promise<Metadata> {
  const { slug, title, description } = await questionBySlug((await props.params).slug)
  return { title, description, alternates: { canonical: `/tanya/${slug}` } }
}

export default async function QuestionPage(props: PageProps<'/tanya/[slug]'>) {
  const { slug, group, question, next, checkedOn, Body } = await questionBySlug(
    (await props.params).slug,
  )
  const t = await getTranslations()
  const [step, ...rest] = next
  const more = rest.map(({ href, label }) => ({ href, name: label }))
  return (
    <article>
      <PageBand
        title={question}
        trail={[{ href: `/tanya#${group}`, name: t('questions.trail') }]}
      />
      <div className="wrap prose article">
        <ArticleBody Body={Body} next={step} open={openSections.question}>
          <ShareRow
            answer={answerWords(Body, siteDay(), t)}
            path={`/tanya/${slug}`}
            title={question}
          />
        </ArticleBody>
        <OtherPages
          heading={t('questions.related')}
          pages={distinct([...more, ...(await relatedQuestions(slug))])}
        />
        <PageSources sources={sourcesOf(factIdsIn(Body), siteDay())} />
        <PageEnd checkedOn={checkedOn} path={`/tanya/${slug}`} />
        <StructuredData
          graph={articleGraph({
            path: `/tanya/${slug}`,
            title: question,
            checkedOn,
            trail: [{ href: '/tanya', name: t('questions.trail') }],
          })}
        />
      </div>
    </article>
  )
}

/** Each address once, as it is named first. */
function distinct(pages: readonly { href: string; name: string }[]) {
  const named = new Set<string>()
  return pages.filter(({ href }) => !named.has(href) && named.add(href))
}
