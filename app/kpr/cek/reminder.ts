import { createTranslator } from 'next-intl'
import { addresses, reminderAddress } from '@/lib/addresses'
import { readReminderDay, reminderCalendar } from '@/lib/calendar/reminder'
import { numberOn } from '@/lib/content/figures/facts'
import { formatFactValue } from '@/lib/format/fact-value'
import { language } from '@/lib/i18n/language'
import { site } from '@/lib/site'
import messages from '@/messages'

type Reminder = { status: number; headers: Record<string, string>; text: string }

const t = createTranslator({
  locale: language,
  messages,
  namespace: 'toolPage.eligibility.calendar',
})

/**
 * A day for the reader's own calendar, or what to type where it is none. The day asked for is all
 * that is told, and nothing is kept.
 * @param today ISO
 */
export function reminder(query: URLSearchParams, today: string): Reminder {
  const day = readReminderDay(query.get('tanggal') ?? '')
  if (!day) {
    return {
      status: 400,
      headers: { 'Content-Type': 'text/plain; charset=utf-8' },
      text: `${t('dayUnreadable', { address: `${reminderAddress}?tanggal=${today}` })}\n`,
    }
  }
  return {
    status: 200,
    headers: {
      'Content-Type': 'text/calendar; charset=utf-8',
      'Content-Disposition': `attachment; filename="cek-kpr-${day}.ics"`,
    },
    text: reminderCalendar({
      day,
      writtenOn: today,
      product: `-//${site.name}//KPR//ID`,
      summary: t('summary'),
      description: t('description', {
        site: site.name,
        months: formatFactValue(numberOn('mlt.masa-peserta', today), 'months'),
        address: new URL(addresses.check, site.url).href,
      }),
    }),
  }
}
