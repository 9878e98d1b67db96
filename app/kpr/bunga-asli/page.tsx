import '@/app/styles/tools.css'
import type { Metadata } from 'next'
import { siteDay } from '@/lib/site-day'
import messages from '@/messages/id.json'
import { trueRatePage } from './article'

const { title, description } = messages.trueRate.page

export const metadata: Metadata = {
  title,
  description,
  alternates: { canonical: trueRatePage.path },
}

export default function TrueRatePage() {
  return trueRatePage.article(siteDay())
}
