import { useTranslations } from 'next-intl'
import type { Channel } from '@/lib/content/channels'
import { ChannelLink } from './channel-link'
import { SiteLinks } from './menu-links'
import { PhoneLink } from './phone-link'

type Props = { publisher: string; official: Channel; callCentre: Channel }

/** On every page: that this is not the official site, and which channels are. */
export function SiteFooter({ publisher, official, callCentre }: Props) {
  const t = useTranslations('footer')
  return (
    <footer className="foot">
      <div className="wrap">
        <p>
          <strong>{t('notOfficial')}</strong> {t('never')}
        </p>
        <div>
          <p>{t('ask')}</p>
          <PhoneLink channel={callCentre} className="call" />
          <p>{t.rich('official', { link: () => <ChannelLink channel={official} /> })}</p>
        </div>
        <nav aria-label={t('pages')}>
          <SiteLinks />
        </nav>
        <p className="hint">{t('publisher', { publisher })}</p>
      </div>
    </footer>
  )
}
