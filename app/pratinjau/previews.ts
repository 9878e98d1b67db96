import type { MDXContent } from 'mdx/types'
import { sitePages } from '@/app/cari/site-pages'
import { topicName } from '@/app/sumber/topic-name'
import { type PictogramName, shapes } from '@/components/pictogram/shapes'
import { addresses, leafletEnding } from '@/lib/addresses'
import type { DatedFact } from '@/lib/content/figures/facts'
import { topicNames } from '@/lib/content/figures/topics'
import type { Words } from '@/lib/content/texts/answer-words'
import { decks } from '@/lib/content/texts/decks'
import { occupations } from '@/lib/content/texts/occupations'
import { programs } from '@/lib/content/texts/programs'
import { allQuestions } from '@/lib/content/texts/questions'
import { servicePages } from '@/lib/content/texts/service-pages'
import { previewFigure } from './preview-figure'

/** What the picture of a page shows. */
export type Preview = {
  address: string
  title: string
  /** The program whose colour it has; null where it is about none. */
  colour: string | null
  pictogram: PictogramName
  figure: DatedFact | null
}

/** Of every page that search engines may list. */
export async function previewsOn(day: string, t: Words): Promise<Preview[]> {
  const bodies = new Map<string, MDXContent>([
    ...programs.map(({ slug, Body }) => [`/program/${slug}`, Body] as const),
    ...occupations.map(({ slug, Body }) => [`/untuk/${slug}`, Body] as const),
    ...Object.entries(servicePages).map(([slug, { Body }]) => [`/${slug}`, Body] as const),
    ...(await allQuestions()).map(({ slug, Body }) => [`/tanya/${slug}`, Body] as const),
  ])
  const pages = [
    { address: addresses.home, title: t('home.title') },
    ...sitePages,
    ...decks.flatMap(({ slug, name, title, colour, picture }) => {
      const address = `${addresses.outreach}/${slug}`
      const leaflet = { address: address + leafletEnding, title: t('leaflet.title', { name }) }
      return [
        { address, title, colour, picture },
        { ...leaflet, colour, picture },
      ]
    }),
    ...topicNames.map((topic) => ({
      address: `${addresses.sources}/${topic}`,
      title: t('sources.topicTitle', { topic: topicName(topic, (words) => t(`sources.${words}`)) }),
      colour: topic,
      picture: topic,
    })),
  ]
  return pages.map((page): Preview => {
    const { address, title } = page
    const name = address.slice(address.lastIndexOf('/') + 1)
    const { colour = name, picture = name } = 'colour' in page ? page : {}
    return {
      address,
      title,
      colour: programs.some(({ slug }) => slug === colour) ? colour : null,
      pictogram: isPictogram(picture) ? picture : usual(address),
      figure: previewFigure(address, bodies.get(address) ?? null, day, t),
    }
  })
}

function isPictogram(name: string): name is PictogramName {
  return name in shapes
}

/** The pictogram of what has none of its own. */
function usual(address: string): PictogramName {
  if (address.startsWith(addresses.house)) return 'rumah-subsidi'
  if (address.startsWith(addresses.claim)) return 'peringatan'
  if (address.startsWith(addresses.questions)) return 'keluarga'
  return 'dokumen'
}
