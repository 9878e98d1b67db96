import '@/app/styles/tools.css'
import '@/app/styles/ask-bank.css'
import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { sheetQuestions } from '@/components/ask-bank/sheet-questions'
import { siteDay } from '@/lib/site-day'
import { page } from './article'

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('askBank')
  return {
    title: t('title', { count: sheetQuestions.length }),
    description: t('description'),
    alternates: { canonical: page.path },
  }
}

export default function AskBankPage() {
  return page.article(siteDay())
}
