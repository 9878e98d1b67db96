import '@/app/styles/texts.css'
import '@/app/styles/claim.css'
import type { Metadata } from 'next'
import { useTranslations } from 'next-intl'
import { serviceGraph } from '@/app/structured-data'
import { ClaimChoice } from '@/components/article/claim-choice'
import { ServiceArticle } from '@/components/article/service-article'
import { channels } from '@/lib/content/channels'
import { nextSteps } from '@/lib/content/texts/next-steps'
import { serviceArticle } from '@/lib/content/texts/service-article'
import { servicePages } from '@/lib/content/texts/service-pages'
import { siteDay } from '@/lib/site-day'

const { title, description } = servicePages.klaim

export const metadata: Metadata = { title, description, alternates: { canonical: '/klaim' } }

export default function ClaimPage() {
  const t = useTranslations()
  const graph = serviceGraph('klaim', t('frame.home'))
  return (
    <ServiceArticle {...serviceArticle('klaim', siteDay(), t)} graph={graph}>
      <ClaimChoice addresses={nextSteps} callCentre={channels.telepon} />
    </ServiceArticle>
  )
}
