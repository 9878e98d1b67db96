import type { Metadata } from 'next'
import { useTranslations } from 'next-intl'
import { ServiceArticle } from '@/components/article/service-article'
import { callCentre } from '@/lib/call-centre'
import { serviceArticle } from '@/lib/content/service-article'
import { servicePages } from '@/lib/content/service-pages'
import { siteDay } from '@/lib/site-day'

const { title, description, nextStep } = servicePages.waspada

export const metadata: Metadata = { title, description, alternates: { canonical: '/waspada' } }

export default function ScamsPage() {
  const t = useTranslations()
  const step = { href: `tel:${callCentre}`, label: t('frame.phone', { number: callCentre }) }
  return <ServiceArticle {...serviceArticle('waspada', siteDay(), t)} next={nextStep ?? step} />
}
