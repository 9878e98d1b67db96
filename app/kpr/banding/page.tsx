import '@/app/styles/comparison.css'
import type { Metadata } from 'next'
import { siteDay } from '@/lib/site-day'
import messages from '@/messages/id.json'
import { comparisonPage } from './article'

const { title, description } = messages.comparisonPage

export const metadata: Metadata = {
  title,
  description,
  alternates: { canonical: comparisonPage.path },
}

export default function ComparisonPage() {
  return comparisonPage.article(siteDay())
}
