import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { CalendarArticle } from '@/app/penyuluhan/kalender/calendar-article'
import { addresses } from '@/lib/addresses'
import { laterStarts } from '@/lib/content/iuran/price-months'
import { formatMonth } from '@/lib/format/day'
import { siteDay } from '@/lib/site-day'
import messages from '@/messages'

export const dynamicParams = false

export function generateStaticParams() {
  return laterStarts(siteDay()).map((start) => ({ mulai: start.slice(0, 7) }))
}

/** The first day (ISO) of the month in the address. */
async function startOf({ params }: PageProps<'/penyuluhan/kalender/[mulai]'>): Promise<string> {
  const { mulai } = await params
  return `${mulai}-01`
}

export async function generateMetadata(
  props: PageProps<'/penyuluhan/kalender/[mulai]'>,
): Promise<Metadata> {
  const t = await getTranslations('wallCalendar')
  return {
    title: t('from', { month: formatMonth(await startOf(props)) }),
    description: messages.wallCalendar.description,
    // The same as the one from now on, some months later: one of them is enough to be found.
    alternates: { canonical: addresses.wallCalendar },
  }
}

export default async function LaterCalendarPage(props: PageProps<'/penyuluhan/kalender/[mulai]'>) {
  return <CalendarArticle from={await startOf(props)} />
}
