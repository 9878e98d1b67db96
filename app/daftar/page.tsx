import '@/app/styles/texts.css'
import type { Metadata } from 'next'
import { useTranslations } from 'next-intl'
import { serviceGraph } from '@/app/structured-data'
import { ServiceArticle } from '@/components/article/service-article'
import { nextSteps } from '@/lib/content/texts/next-steps'
import { serviceArticle } from '@/lib/content/texts/service-article'
import { servicePages } from '@/lib/content/texts/service-pages'
import { siteDay } from '@/lib/site-day'

const { title, description, nextStep } = servicePages.daftar

export const metadata: Metadata = { title, description, alternates: { canonical: '/daftar' } }

export default function JoinPage() {
  const t = useTranslations()
  const step = { href: nextSteps.calculate, label: t('nextStep.calculate') }
  return (
    <ServiceArticle
      {...serviceArticle('daftar', siteDay(), t)}
      graph={serviceGraph('daftar', t('frame.home'))}
      next={nextStep ?? step}
    />
  )
}
