import '@/app/styles/home.css'
import type { Metadata } from 'next'
import { useTranslations } from 'next-intl'
import { ClaimChoice } from '@/components/article/claim-choice'
import { ServiceArticle } from '@/components/article/service-article'
import { nextSteps } from '@/lib/content/next-steps'
import { serviceArticle } from '@/lib/content/service-article'
import { servicePages } from '@/lib/content/service-pages'
import { siteDay } from '@/lib/site-day'

const { title, description } = servicePages.klaim

export const metadata: Metadata = { title, description, alternates: { canonical: '/klaim' } }

export default function ClaimPage() {
  return (
    <ServiceArticle {...serviceArticle('klaim', siteDay(), useTranslations())}>
      <ClaimChoice addresses={nextSteps} />
    </ServiceArticle>
  )
}
