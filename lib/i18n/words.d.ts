import type messages from '@/messages'
import type { language } from './language'

declare module 'next-intl' {
  interface AppConfig {
    Locale: typeof language
    Messages: typeof messages
  }
}
