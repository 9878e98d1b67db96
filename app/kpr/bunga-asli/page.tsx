import '@/app/styles/tools.css'
import type { Metadata } from 'next'
import { siteDay } from '@/lib/site-day'
import messages from '@/messages'
import { page } from './article'

const { title, description } = messages.toolPage.trueRate

export const metadata: Metadata = {
  title,
  description,
  alternates: { canonical: page.path },
}

export default function TrueRatePage() {
  return page.article(siteDay())
}
