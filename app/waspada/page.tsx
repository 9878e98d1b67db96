import type { Metadata } from 'next'
import { ServiceArticle } from '@/components/article/service-article'
import { sourcesOf } from '@/lib/content/figures/page-sources'
import { servicePages } from '@/lib/content/texts/service-pages'
import { factIdsIn } from '@/lib/content/texts/shown-figures'
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
      sources={sourcesOf(factIdsIn(page.Body), siteDay())}
    />
  )
}
