import { answerWords, type Words } from './answer-words'
import { factIdsIn, sourcesOf } from './page-sources'
import { servicePages } from './service-pages'

/** All that the page of a service text shows on `day` (ISO), by the name of the text. */
export function serviceArticle(slug: keyof typeof servicePages, day: string, t: Words) {
  const page = servicePages[slug]
  return {
    page,
    path: `/${slug}`,
    sources: sourcesOf(factIdsIn(page.text), day),
    answer: answerWords(page.text, day, t),
  }
}
