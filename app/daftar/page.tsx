import type { Metadata } from 'next'
import { ServiceArticle } from '@/components/article/service-article'
import { sourcesOf } from '@/lib/content/figures/page-sources'
import { servicePages } from '@/lib/content/texts/service-pages'
import { factIdsIn } from '@/lib/content/texts/shown-figures'
import { siteDay } from '@/lib/site-day'

const page = servicePages.daftar

export const metadata: Metadata = {
  title: page.title,
  description: page.description,
  alternates: { canonical: '/daftar' },
}

export default function JoinPage() {
  return (
    <ServiceArticle
      page={page}
      path="/daftar"
      sources={sourcesOf(factIdsIn(page.Body), siteDay())}
    />
  )
}
