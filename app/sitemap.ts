import type { MetadataRoute } from 'next'
import { frontmatter as privacy } from '@/content/page/privasi.mdx'
import { frontmatter as about } from '@/content/page/tentang.mdx'
import { addresses, leafletEnding } from '@/lib/addresses'
import { dataChangedOn } from '@/lib/content/figures/change-days'
import { factsOfTopic, topicNames } from '@/lib/content/figures/topics'
import { decks } from '@/lib/content/texts/decks'
import { headOnlySchema } from '@/lib/content/texts/mdx-head'
import { occupations } from '@/lib/content/texts/occupations'
import { programs } from '@/lib/content/texts/programs'
import { allQuestions } from '@/lib/content/texts/questions'
import { servicePages } from '@/lib/content/texts/service-pages'
import { site } from '@/lib/site'
import { siteDay } from '@/lib/site-day'

type Checked = { checkedOn: string }

/** Every address a search engine may list, with the day its content was last looked at. */
export default async function sitemap(): Promise<MetadataRoute.Sitemap> {
  const questions = await allQuestions()
  // Of lists the newest entry; what shows figures alone changes with them.
  const days: Record<string, string> = {
    [addresses.programs]: newest(programs),
    [addresses.occupations]: newest(occupations),
    [addresses.questions]: newest(questions),
    [addresses.join]: servicePages.daftar.checkedOn,
    [addresses.claim]: servicePages.klaim.checkedOn,
    [addresses.scams]: servicePages.waspada.checkedOn,
    [addresses.about]: headOnlySchema.parse(about).checkedOn,
    [addresses.privacy]: headOnlySchema.parse(privacy).checkedOn,
  }
  const changedOn = dataChangedOn(siteDay())
  const under = (folder: string, pages: readonly (Checked & { slug: string })[]) =>
    pages.map((page) => entry(`${folder}/${page.slug}`, page.checkedOn))
  return [
    ...Object.values(addresses)
      .filter((path) => path !== addresses.search)
      .map((path) => entry(path, days[path] ?? changedOn)),
    ...topicNames.map((topic) =>
      entry(`${addresses.sources}/${topic}`, newest(factsOfTopic(topic))),
    ),
    ...under(addresses.programs, programs),
    ...under(addresses.occupations, occupations),
    ...under(addresses.outreach, decks),
    ...decks.map(({ slug, checkedOn }) =>
      entry(`${addresses.outreach}/${slug}${leafletEnding}`, checkedOn),
    ),
    ...under(addresses.questions, questions),
  ]
}

function newest(pages: readonly Checked[]): string {
  return (
    pages
      .map(({ checkedOn }) => checkedOn)
      .sort()
      .at(-1) ?? ''
  )
}

function entry(path: string, lastModified: string) {
  return { url: new URL(path, site.url).href, lastModified }
}
