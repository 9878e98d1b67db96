import '@/app/styles/tools.css'
import '@/app/styles/conditions.css'
import '@/app/styles/eligibility.css'
import type { Metadata } from 'next'
import { siteDay } from '@/lib/site-day'
import messages from '@/messages'
import { page } from './article'

const { title, description } = messages.toolPage.eligibility

export const metadata: Metadata = {
  title,
  description,
  alternates: { canonical: page.path },
}

export default function EligibilityPage() {
  return page.article(siteDay())
}
