import { getRequestConfig } from 'next-intl/server'
import messages from '@/messages/id.json'

export default getRequestConfig(async () => ({ locale: 'id', timeZone: 'Asia/Jakarta', messages }))
