import './globals.css'
import type { Metadata, Viewport } from 'next'
import { useTranslations } from 'next-intl'
import { SiteFooter } from '@/components/frame/site-footer'
import { SiteHeader } from '@/components/frame/site-header'
import { channels } from '@/lib/content/channels'
import { language } from '@/lib/i18n/language'
import { site } from '@/lib/site'

export const metadata: Metadata = {
  metadataBase: site.url,
  formatDetection: { telephone: false },
  openGraph: { siteName: site.name, locale: `${language}_ID`, type: 'website' },
}

export const viewport: Viewport = {
  colorScheme: 'light dark',
  themeColor: [
    { media: '(prefers-color-scheme: light)', color: '#fffdf8' },
    { media: '(prefers-color-scheme: dark)', color: '#15130f' },
  ],
}

export default function RootLayout({ children }: LayoutProps<'/'>) {
  const t = useTranslations('frame')
  return (
    <html lang={language}>
      <body>
        <a className="skip" href="#isi">
          {t('skip')}
        </a>
        <SiteHeader />
        <main id="isi">{children}</main>
        <SiteFooter
          callCentre={channels.telepon}
          official={channels.situs}
          publisher={site.publisher}
        />
        <script src="/aset/tambahan.js" defer data-ours="" />
      </body>
    </html>
  )
}
