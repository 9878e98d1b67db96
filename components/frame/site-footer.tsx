import { useTranslations } from 'next-intl'
import type { Channel } from '@/lib/content/channels'
import { ChannelLink } from './channel-link'
import { MainLinks, SiteLinks } from './menu-links'
import { PhoneButton } from './phone-button'

type Props = { publisher: string; official: Channel; callCentre: Channel }

/** On every page: the way on and up, that this is not the official site, and which channels are. */
export function SiteFooter({ publisher, official, callCentre }: Props) {
  const t = useTranslations('footer')
  return (
    <footer className="foot">
      <div className="wrap">
        <nav aria-label={t('main')}>
          <MainLinks>
            <a href="#atas">{t('up')}</a>
          </MainLinks>
        </nav>
        <p>
          <strong>{t('notOfficial')}</strong> {t('never')}
        </p>
        <p>
          <PhoneButton channel={callCentre} />
        </p>
        <p>{t.rich('official', { link: () => <ChannelLink channel={official} /> })}</p>
        <nav aria-label={t('pages')}>
          <SiteLinks>
            <span className="hint">{t('publisher', { publisher })}</span>
          </SiteLinks>
        </nav>
      </div>
    </footer>
  )
}
