import '@/app/styles/tools.css'
import '@/app/styles/eligibility.css'
import type { Metadata } from 'next'
import { siteDay } from '@/lib/site-day'
import messages from '@/messages/id.json'
import { eligibilityPage } from './article'

const { title, description } = messages.eligibility.page

export const metadata: Metadata = {
  title,
  description,
  alternates: { canonical: eligibilityPage.path },
}

export default function EligibilityPage() {
  return eligibilityPage.article(siteDay())
}
