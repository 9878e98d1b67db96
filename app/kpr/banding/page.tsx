import '@/app/styles/tools.css'
import '@/app/styles/comparison.css'
import type { Metadata } from 'next'
import { siteDay } from '@/lib/site-day'
import messages from '@/messages'
import { page } from './article'

const { title, description } = messages.toolPage.comparison

export const metadata: Metadata = {
  title,
  description,
  alternates: { canonical: page.path },
}

export default function ComparisonPage() {
  return page.article(siteDay())
}
