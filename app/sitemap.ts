import type { MetadataRoute } from 'next'
import { topicNames } from '@/lib/content/figures/topics'
import { occupations } from '@/lib/content/texts/occupations'
import { programs } from '@/lib/content/texts/programs'
import { allQuestions } from '@/lib/content/texts/questions'
import { servicePages } from '@/lib/content/texts/service-pages'
import { site } from '@/lib/site'

const paths = [
  '/',
  '/untuk',
  '/program',
  '/kpr',
  '/kpr/cek',
  '/kpr/banding',
  '/kpr/cek/aturan',
  '/kpr/bunga-asli',
  '/kpr/tanya-bank',
  '/iuran',
  '/tanya',
  '/kantor',
  '/perubahan',
  '/sumber',
  '/tentang',
  '/privasi',
  ...topicNames.map((topic) => `/sumber/${topic}`),
]

/** Every address a search engine may list. */
export default async function sitemap(): Promise<MetadataRoute.Sitemap> {
  const under = (folder: string, pages: readonly { slug: string; checkedOn: string }[]) =>
    pages.map(({ slug, checkedOn }) => entry(`${folder}/${slug}`, checkedOn))
  return [
    ...paths.map((path) => entry(path)),
    ...Object.entries(servicePages).map(([slug, { checkedOn }]) => entry(`/${slug}`, checkedOn)),
    ...under('/program', programs),
    ...under('/untuk', occupations),
    ...under('/tanya', await allQuestions()),
  ]
}

function entry(path: string, lastModified?: string) {
  return { url: new URL(path, site.url).href, ...(lastModified && { lastModified }) }
}
