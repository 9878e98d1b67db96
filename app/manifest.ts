import type { MetadataRoute } from 'next'
import { addresses } from '@/lib/addresses'
import { language } from '@/lib/i18n/language'
import { site } from '@/lib/site'
import messages from '@/messages'

/** What a long press on the icon offers, most urgent first. */
const shortcuts = ['claim', 'cost', 'questions'] as const

/** What a phone needs to put the site on its first screen. */
export default function manifest(): MetadataRoute.Manifest {
  return {
    name: site.name,
    short_name: site.name,
    description: messages.home.description,
    lang: language,
    id: '/',
    start_url: '/',
    display: 'minimal-ui',
    background_color: '#fffdf8',
    theme_color: '#fffdf8',
    icons: [
      { src: '/icon.svg', sizes: 'any', type: 'image/svg+xml' },
      { src: '/ikon-512.png', sizes: '512x512', type: 'image/png', purpose: 'any' },
      { src: '/ikon-512.png', sizes: '512x512', type: 'image/png', purpose: 'maskable' },
      { src: '/apple-icon.png', sizes: '180x180', type: 'image/png' },
    ],
    shortcuts: shortcuts.map((name) => ({
      name: messages.shortcuts[name],
      url: addresses[name],
      icons: [{ src: '/ikon-512.png', sizes: '512x512', type: 'image/png' }],
    })),
  }
}
