import { calendarFile } from './calendar-file'
import { isDay, yearOf } from './day'

/** A day to be reminded of, and the words for it. No word may say whose day it is. */
export type Reminder = {
  /** ISO day. */
  day: string
  /** ISO day on which the file was written. */
  writtenOn: string
  product: string
  summary: string
  description: string
}

const firstYear = 2000
const lastYear = 2100

/** The ISO day in `text` from 2000 to 2100; `null` for anything else. Nothing throws. */
export function readReminderDay(text: string): string | null {
  const typed = text.trim()
  if (!isDay(typed)) return null
  const year = yearOf(typed)
  return year >= firstYear && year <= lastYear ? typed : null
}

/**
 * A calendar with one whole-day event and an alarm at nine in the morning of the day before
 * (RFC 5545). The same day always has the same UID: saved twice, it stands once.
 */
export function reminderCalendar({ day, writtenOn, product, ...words }: Reminder): string {
  const event = { uid: `kpr-cek-${day}`, day, trigger: '-PT15H', ...words }
  return calendarFile({ product, writtenOn }, [event])
}
