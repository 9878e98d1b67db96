import type { MetadataRoute } from 'next'
import { addresses } from '@/lib/addresses'
import { topicNames } from '@/lib/content/figures/topics'
import { occupations } from '@/lib/content/texts/occupations'
import { programs } from '@/lib/content/texts/programs'
import { allQuestions } from '@/lib/content/texts/questions'
import { servicePages } from '@/lib/content/texts/service-pages'
import { site } from '@/lib/site'

/** Every address a search engine may list. */
export default async function sitemap(): Promise<MetadataRoute.Sitemap> {
  const checkedOn = new Map(
    Object.entries(servicePages).map(([slug, page]) => [`/${slug}`, page.checkedOn]),
  )
  const under = (folder: string, pages: readonly { slug: string; checkedOn: string }[]) =>
    pages.map((page) => entry(`${folder}/${page.slug}`, page.checkedOn))
  return [
    ...Object.values(addresses)
      .filter((path) => path !== addresses.search)
      .map((path) => entry(path, checkedOn.get(path))),
    ...topicNames.map((topic) => entry(`${addresses.sources}/${topic}`)),
    ...under(addresses.programs, programs),
    ...under(addresses.occupations, occupations),
    ...under(addresses.questions, await allQuestions()),
  ]
}

function entry(path: string, lastModified?: string) {
  return { url: new URL(path, site.url).href, ...(lastModified && { lastModified }) }
}
