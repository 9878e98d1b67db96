import '@/app/styles/search.css'
import type { Metadata } from 'next'
import { siteDay } from '@/lib/site-day'
import messages from '@/messages'
import { page } from './article'

const { title, description } = messages.search

export const metadata: Metadata = {
  title,
  description,
  alternates: { canonical: page.path },
  robots: { index: false, follow: true },
}

export default function SearchPage() {
  return page.article(siteDay())
}
