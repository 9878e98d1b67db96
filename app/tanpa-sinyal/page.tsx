import type { Metadata } from 'next'
import { useTranslations } from 'next-intl'
import { MenuLinks } from '@/components/frame/menu-links'
import { PageBand } from '@/components/frame/page-band'
import messages from '@/messages'

export const metadata: Metadata = { title: messages.unsaved.title, robots: { index: false } }

/** What a phone shows without signal where it has not saved what was asked for. */
export default function UnsavedPage() {
  const t = useTranslations('unsaved')
  return (
    <>
      <PageBand title={t('title')} />
      <div className="wrap prose pt-4">
        <p>{t('text')}</p>
        <nav aria-label={t('title')}>
          <MenuLinks />
        </nav>
      </div>
    </>
  )
}
