import { createTranslator } from 'next-intl'
import { addresses } from '@/lib/addresses'
import { calendarFile } from '@/lib/calendar/calendar-file'
import { channels } from '@/lib/content/channels'
import { factOn } from '@/lib/content/figures/facts'
import { priceMonths } from '@/lib/content/iuran/price-months'
import { formatFactValue } from '@/lib/format/fact-value'
import { language } from '@/lib/i18n/language'
import type { Sector } from '@/lib/iuran/bpu-contribution'
import { site } from '@/lib/site'
import messages from '@/messages'

const t = createTranslator({ locale: language, messages, namespace: 'wallCalendar' })

/** Rings at nine in the morning of the first of each month. */
const trigger = 'PT9H'

/**
 * Twelve months from that of `from` (ISO day), each with what one kind of work pays, as a calendar file
 * written on `day`. A month whose price nobody knows yet says whom to ask.
 */
export function contributionCalendar(sector: Sector, from: string, day: string): string {
  const phone = channels.telepon.label
  const description = t('eventNote', {
    rule: String(factOn('bpu.tanggal-bayar', day).value),
    phone,
    address: new URL(addresses.wallCalendar, site.url).href,
  })
  const events = priceMonths(sector, from).map(({ month, price }) => ({
    uid: `iuran-${sector}-${month}`,
    day: month,
    summary: t('event', {
      price: price ? formatFactValue(price.value, price.unit) : t('unknown', { phone }),
    }),
    description,
    trigger,
  }))
  return calendarFile({ product: `-//${site.name}//Iuran//ID`, writtenOn: day }, events)
}

/** The same as it is sent. */
export function calendarAnswer(sector: Sector, from: string, day: string): Response {
  return new Response(contributionCalendar(sector, from, day), {
    headers: { 'Content-Type': 'text/calendar; charset=utf-8' },
  })
}
