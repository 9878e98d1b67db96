import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { OtherPages } from '@/components/article/other-pages'
import { PageBand } from '@/components/frame/page-band'
import { PageEnd } from '@/components/frame/page-end'
import { PageSources } from '@/components/source/page-sources'
import { sourcesOf } from '@/lib/content/figures/page-sources'
import { allQuestions, questionBySlug, questionSlugs } from '@/lib/content/texts/questions'
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
  const t = await getTranslations('questions')
  const related = (await allQuestions())
    .filter((other) => other.group === group && other.slug !== slug)
    .map((other) => ({ href: `/tanya/${other.slug}`, name: other.question }))
  return (
    <article>
      <PageBand
        title={question}
        trail={[
          { href: '/tanya', name: t('heading') },
          { href: `/tanya#${group}`, name: t(`group.${group}`) },
        ]}
      />
      <div className="wrap prose pt-5">
        <Body />
        <h2>{t('next')}</h2>
        <ul>
          {next.map(({ href, label }) => (
            <li key={href}>
              <a href={href}>{label}</a>
            </li>
          ))}
        </ul>
        <PageSources sources={sourcesOf(factIdsIn(Body), siteDay())} />
        <PageEnd checkedOn={checkedOn} path={`/tanya/${slug}`} />
        <OtherPages heading={t('related')} pages={related} />
      </div>
    </article>
  )
}
