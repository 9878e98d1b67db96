import type { Metadata } from 'next'
import { useTranslations } from 'next-intl'
import { PageNotThere } from '@/components/frame/page-not-there'
import messages from '@/messages'

export const metadata: Metadata = { title: messages.unsaved.title, robots: { index: false } }

/** What a phone shows without signal where it has not saved what was asked for. */
export default function UnsavedPage() {
  const t = useTranslations('unsaved')
  return <PageNotThere text={t('text')} title={t('title')} />
}
