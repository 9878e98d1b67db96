import type { MetadataRoute } from 'next'
import { occupations } from '@/lib/content/occupations'
import { programs } from '@/lib/content/programs'
import { allQuestions } from '@/lib/content/questions'
import { servicePages } from '@/lib/content/service-pages'
import { topicNames } from '@/lib/content/topics'
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
