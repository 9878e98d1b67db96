import type { Metadata } from 'next'
import { CalendarArticle } from '@/app/penyuluhan/kalender/calendar-article'
import { addresses } from '@/lib/addresses'
import messages from '@/messages'

const { title, description } = messages.wallCalendar

export const metadata: Metadata = {
  title,
  description,
  alternates: { canonical: addresses.wallCalendar },
}

export default function WallCalendarPage() {
  return <CalendarArticle />
}
