import type { Metadata } from 'next'
import { useTranslations } from 'next-intl'
import { PageBand } from '@/components/frame/page-band'
import { PhoneLink } from '@/components/frame/phone-link'
import { addresses, leafletEnding } from '@/lib/addresses'
import { channels } from '@/lib/content/channels'
import { leaflets } from '@/lib/content/leaflets/leaflets'
import messages from '@/messages'

export const metadata: Metadata = {
  title: messages.leafletCode.unknown.heading,
  robots: { index: false },
}

/** What is shown for a code that is on no leaflet, with its status (lib/delivery/plain-pages-adapter.ts). */
export default function UnknownCodePage() {
  const t = useTranslations('leafletCode')
  const name = useTranslations('menu')('outreach')
  return (
    <article>
      <PageBand title={t('unknown.heading')} trail={[{ href: addresses.outreach, name }]}>
        <p>{t('unknown.lead')}</p>
      </PageBand>
      <div className="wrap prose pt-4">
        <p>{t.rich('unknown.ask', { phone: () => <PhoneLink channel={channels.telepon} /> })}</p>
        <h2>{t('unknown.leaflets')}</h2>
        <ul className="plain">
          {leaflets.map((leaflet) => (
            <li key={leaflet.slug}>
              <a href={`${addresses.outreach}/${leaflet.slug}${leafletEnding}`}>{leaflet.name}</a>
            </li>
          ))}
        </ul>
      </div>
    </article>
  )
}
