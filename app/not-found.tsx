import type { Metadata } from 'next'
import { useTranslations } from 'next-intl'
import { PageNotThere } from '@/components/frame/page-not-there'
import messages from '@/messages'

export const metadata: Metadata = { title: messages.notFound.title }

export default function NotFound() {
  const t = useTranslations('notFound')
  return <PageNotThere text={t('text')} title={t('heading')} />
}
