import '@/app/styles/tools.css'
import '@/app/styles/contribution.css'
import '@/app/styles/shares.css'
import type { Metadata } from 'next'
import { siteDay } from '@/lib/site-day'
import messages from '@/messages'
import { page } from './article'

const { title, description } = messages.toolPage.contribution

export const metadata: Metadata = {
  title,
  description,
  alternates: { canonical: page.path },
}

export default function ContributionPage() {
  return page.article(siteDay())
}
