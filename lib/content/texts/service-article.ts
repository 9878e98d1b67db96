import { sourcesOf } from '@/lib/content/figures/page-sources'
import { answerWords, type Words } from './answer-words'
import { openSections } from './open-sections'
import { servicePages } from './service-pages'
import { factIdsIn } from './shown-figures'

/** All that the page of a service text shows on `day` (ISO), by the name of the text. */
export function serviceArticle(slug: keyof typeof servicePages, day: string, t: Words) {
  const page = servicePages[slug]
  return {
    page,
    path: `/${slug}`,
    sources: sourcesOf(factIdsIn(page.Body), day),
    open: openSections[slug],
    answer: answerWords(page.Body, day, t),
  }
}
