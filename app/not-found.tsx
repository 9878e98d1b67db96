import type { Metadata } from 'next'
import { useTranslations } from 'next-intl'
import { PageNotThere } from '@/components/frame/page-not-there'
import { paperSlotId } from '@/lib/delivery/tool-slot'
import messages from '@/messages'

export const metadata: Metadata = { title: messages.notFound.title }

/** What stands where nothing is, with a place for the nearest pages (missing.tsx). */
export default function NotFound() {
  const t = useTranslations('notFound')
  return (
    <PageNotThere text={t('text')} title={t('heading')}>
      <div id={paperSlotId} />
    </PageNotThere>
  )
}
