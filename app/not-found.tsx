import type { Metadata } from 'next'
import { useTranslations } from 'next-intl'
import { MenuLinks } from '@/components/frame/menu-links'
import { PageBand } from '@/components/frame/page-band'
import messages from '@/messages'

export const metadata: Metadata = { title: messages.notFound.title }

export default function NotFound() {
  const t = useTranslations('notFound')
  return (
    <>
      <PageBand title={t('heading')} />
      <div className="wrap prose pt-4">
        <p>{t('text')}</p>
        <nav aria-label={t('heading')}>
          <MenuLinks />
        </nav>
      </div>
    </>
  )
}
