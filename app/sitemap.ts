import type { MetadataRoute } from 'next'
import { programs } from '@/lib/content/programs'
import { site } from '@/lib/site'

const paths = [
  '/',
  '/program',
  '/kpr',
  '/kpr/cek',
  '/kpr/banding',
  '/sumber',
  '/tentang',
  '/privasi',
]

/** Every address a search engine may list. */
export default function sitemap(): MetadataRoute.Sitemap {
  return [
    ...paths.map((path) => ({ url: new URL(path, site.url).href })),
    ...programs.map(({ slug, checkedOn }) => ({
      url: new URL(`/program/${slug}`, site.url).href,
      lastModified: checkedOn,
    })),
  ]
}
