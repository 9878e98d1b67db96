import { addDays } from './day'

/** A whole day of a calendar, with an alarm. */
export type CalendarEvent = {
  /** The same event has the same: saved twice, it stands once. */
  uid: string
  /** ISO day. */
  day: string
  summary: string
  description: string
  /** When it rings, from the beginning of the day (RFC 5545, 3.3.6). */
  trigger: string
}

type About = {
  product: string
  /** ISO day on which the file was written. */
  writtenOn: string
}

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

/** A calendar file with whole-day events (RFC 5545). */
export function calendarFile(
  { product, writtenOn }: About,
  events: readonly CalendarEvent[],
): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    `PRODID:${escaped(product)}`,
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    ...events.flatMap((event) => linesOf(event, writtenOn)),
    'END:VCALENDAR',
  ]
  return lines.map((line) => folded(line) + lineBreak).join('')
}

function linesOf(event: CalendarEvent, writtenOn: string): string[] {
  const { uid, day, summary, description, trigger } = event
  return [
    'BEGIN:VEVENT',
    `UID:${uid}@bebas-cemas.invalid`,
    `DTSTAMP:${compact(writtenOn)}T000000Z`,
    `DTSTART;VALUE=DATE:${compact(day)}`,
    `DTEND;VALUE=DATE:${compact(addDays(day, 1))}`,
    `SUMMARY:${escaped(summary)}`,
    `DESCRIPTION:${escaped(description)}`,
    'TRANSP:TRANSPARENT',
    'BEGIN:VALARM',
    'ACTION:DISPLAY',
    `TRIGGER:${trigger}`,
    `DESCRIPTION:${escaped(summary)}`,
    'END:VALARM',
    'END:VEVENT',
  ]
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
