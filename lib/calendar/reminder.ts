import { addDays, isDay, yearOf } from './day'

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

/** RFC 5545, 3.1: a line holds at most 75 octets; a folded one begins with a space. */
const LINE_OCTETS = 75
const lineBreak = '\r\n'

/** Of one character in UTF-8. */
function octetsOf(character: string): number {
  const codePoint = character.codePointAt(0) ?? 0
  if (codePoint < 0x80) return 1
  if (codePoint < 0x800) return 2
  return codePoint < 0x10000 ? 3 : 4
}

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
export function reminderCalendar(reminder: Reminder): string {
  const { day, writtenOn, product, summary, description } = reminder
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    `PRODID:${escaped(product)}`,
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    'BEGIN:VEVENT',
    `UID:kpr-cek-${day}@bebas-cemas.invalid`,
    `DTSTAMP:${compact(writtenOn)}T000000Z`,
    `DTSTART;VALUE=DATE:${compact(day)}`,
    `DTEND;VALUE=DATE:${compact(addDays(day, 1))}`,
    `SUMMARY:${escaped(summary)}`,
    `DESCRIPTION:${escaped(description)}`,
    'TRANSP:TRANSPARENT',
    'BEGIN:VALARM',
    'ACTION:DISPLAY',
    'TRIGGER:-PT15H',
    `DESCRIPTION:${escaped(summary)}`,
    'END:VALARM',
    'END:VEVENT',
    'END:VCALENDAR',
  ]
  return lines.map((line) => folded(line) + lineBreak).join('')
}

/** TEXT of RFC 5545, 3.3.11. */
function escaped(text: string): string {
  return text
    .replace(/[\\;,]/g, '\\$&')
    .replace(/\r\n|\r|\n/g, '\\n')
    .replace(/\p{Cc}/gu, ' ')
}

/** Broken between characters, never within one. */
function folded(line: string): string {
  const parts: string[] = []
  let part = ''
  let size = 0
  for (const character of line) {
    const added = octetsOf(character)
    if (size + added > LINE_OCTETS) {
      parts.push(part)
      part = ' '
      size = part.length
    }
    part += character
    size += added
  }
  return [...parts, part].join(lineBreak)
}

function compact(isoDay: string): string {
  return isoDay.replaceAll('-', '')
}
