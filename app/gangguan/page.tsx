import type { Metadata } from 'next'
import { useTranslations } from 'next-intl'
import { MenuLinks } from '@/components/frame/menu-links'
import { PageBand } from '@/components/frame/page-band'
import { PhoneLink } from '@/components/frame/phone-link'
import { channels } from '@/lib/content/channels'
import messages from '@/messages'

export const metadata: Metadata = {
  title: messages.failure.heading,
  robots: { index: false },
}

/** The answer where the server could not do its part; its status is 503 (lib/delivery). */
export default function FailurePage() {
  const t = useTranslations('failure')
  return (
    <>
      <PageBand title={t('heading')} />
      <div className="wrap prose pt-4">
        <p>{t('text')}</p>
        <p>{t.rich('call', { phone: () => <PhoneLink channel={channels.telepon} /> })}</p>
        <nav aria-label={t('others')}>
          <MenuLinks />
        </nav>
      </div>
    </>
  )
}
