import '@/app/styles/texts.css'
import type { Metadata } from 'next'
import { useTranslations } from 'next-intl'
import { serviceGraph } from '@/app/structured-data'
import { ServiceArticle } from '@/components/article/service-article'
import { channels } from '@/lib/content/channels'
import { serviceArticle } from '@/lib/content/texts/service-article'
import { servicePages } from '@/lib/content/texts/service-pages'
import { siteDay } from '@/lib/site-day'

const { title, description, nextStep } = servicePages.waspada

export const metadata: Metadata = { title, description, alternates: { canonical: '/waspada' } }

export default function ScamsPage() {
  const t = useTranslations()
  const { url, label: number } = channels.telepon
  const step = { href: url, label: t('frame.phone', { number }) }
  return (
    <ServiceArticle
      {...serviceArticle('waspada', siteDay(), t)}
      graph={serviceGraph('waspada', t('frame.home'))}
      next={nextStep ?? step}
    />
  )
}
