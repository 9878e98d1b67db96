import { getRequestConfig } from 'next-intl/server'
import messages from '@/messages'
import { language } from './language'

export default getRequestConfig(async () => ({
  locale: language,
  timeZone: 'Asia/Jakarta',
  messages,
}))
