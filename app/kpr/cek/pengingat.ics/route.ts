import type { NextRequest } from 'next/server'
import { getTranslations } from 'next-intl/server'
import { readReminderDay, reminderCalendar } from '@/lib/calendar/reminder'
import { numberOn } from '@/lib/content/figures/facts'
import { formatFactValue } from '@/lib/format/fact-value'
import { site } from '@/lib/site'
import { siteDay } from '@/lib/site-day'

const address = '/kpr/cek'

/** A day for the reader's own calendar. The day is all it is told, and nothing is kept. */
export async function GET(request: NextRequest) {
  const t = await getTranslations('toolPage.eligibility.calendar')
  const today = siteDay()
  const day = readReminderDay(request.nextUrl.searchParams.get('tanggal') ?? '')
  if (!day) {
    const example = `${address}/pengingat.ics?tanggal=${today}`
    return answer(`${t('dayUnreadable', { address: example })}\n`, 400, {
      'Content-Type': 'text/plain; charset=utf-8',
    })
  }
  const calendar = reminderCalendar({
    day,
    writtenOn: today,
    product: `-//${site.name}//KPR//ID`,
    summary: t('summary'),
    description: t('description', {
      site: site.name,
      months: formatFactValue(numberOn('mlt.masa-peserta', today), 'months'),
      address: new URL(address, site.url).href,
    }),
  })
  return answer(calendar, 200, {
    'Content-Type': 'text/calendar; charset=utf-8',
    'Content-Disposition': `attachment; filename="cek-kpr-${day}.ics"`,
  })
}

function answer(text: string, status: number, headers: Record<string, string>) {
  return new Response(text, { status, headers: { ...headers, 'Cache-Control': 'no-store' } })
}
