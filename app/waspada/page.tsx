import type { Metadata } from 'next'
import { ServiceArticle } from '@/components/article/service-article'
import { factIdsIn, sourcesOf } from '@/lib/content/page-sources'
import { servicePages } from '@/lib/content/service-pages'
import { siteDay } from '@/lib/site-day'

const page = servicePages.waspada

export const metadata: Metadata = {
  title: page.title,
  description: page.description,
  alternates: { canonical: '/waspada' },
}

export default function ScamsPage() {
  return (
    <ServiceArticle
      page={page}
      path="/waspada"
      sources={sourcesOf(factIdsIn(page.text), siteDay())}
    />
  )
}
