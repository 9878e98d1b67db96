// Plain Node runs this file from scripts/upkeep.ts: no imports by "@/".
import { daysBetween } from '../calendar/day.ts'

/** A figure with its periods in order, both ends inclusive (ISO days). */
type UpkeepFact = {
  id: string
  label: string
  periods: readonly { from: string; to: string | null }[]
  /** Kept as an example of its time: nothing has to follow it. */
  isHistory?: boolean
}

/** Something that is known to be announced. */
export type Announcement = {
  id: string
  what: string
  /** First day (ISO) on which to look. */
  lookFrom: string
  /** Why it is expected then. */
  why: string
  /** Whose page to look in. */
  lookIn: string
  /** The figures that wait for it. */
  factIds: readonly string[]
}

/** A page, channel or list that people compare with the world now and then. */
export type CheckedItem = { name: string; checkedOn: string }

export type EndingFact = {
  id: string
  label: string
  /** Last day on which a value holds. */
  endsOn: string
  /** Zero on the last day itself, less when it is over. */
  daysLeft: number
  /** Whether what follows is recorded. */
  isFollowed: boolean
}

export type UncheckedItem = CheckedItem & { daysAgo: number }

/** Days left: zero on the day to look, less when that day is over. */
type AwaitedAnnouncement = Announcement & { daysLeft: number }

export type Upkeep = {
  /** Figures that end soon, the first to end first. */
  ending: EndingFact[]
  /** Figures that have ended without a successor. */
  past: EndingFact[]
  /** What nobody has checked for too long, the oldest first. */
  unchecked: UncheckedItem[]
  /** Announcements to look up now, the longest due first. */
  due: AwaitedAnnouncement[]
  /** Announcements to come, the next one first. */
  coming: AwaitedAnnouncement[]
}

export type UpkeepContent = {
  facts: readonly UpkeepFact[]
  pages: readonly CheckedItem[]
  channels: readonly CheckedItem[]
  announcements: readonly Announcement[]
}

/** A figure that ends within so many days is due to be looked up. */
export const endsWithinDays = 60
/** What was checked so many days ago is due to be checked again. */
export const checkedWithinDays = 180
/** An announcement nobody has looked up so many days after its day is late. */
export const lookedUpWithinDays = 30

/** What needs looking after on `day` (ISO). */
export function upkeepOn(
  day: string,
  { facts, pages, channels, announcements }: UpkeepContent,
): Upkeep {
  const awaited = announcements
    .map((each) => ({ ...each, daysLeft: daysBetween(day, each.lookFrom) }))
    .sort((a, b) => a.daysLeft - b.daysLeft)
  const ends = facts.filter(isRule).flatMap((fact) => endOf(fact, day) ?? [])
  return {
    ending: ends
      .filter(({ daysLeft }) => daysLeft >= 0 && daysLeft <= endsWithinDays)
      .sort((a, b) => a.daysLeft - b.daysLeft),
    past: ends.filter(({ daysLeft }) => daysLeft < 0).sort((a, b) => a.daysLeft - b.daysLeft),
    unchecked: [...pages, ...channels]
      .map((item) => ({ ...item, daysAgo: daysBetween(item.checkedOn, day) }))
      .filter(({ daysAgo }) => daysAgo >= checkedWithinDays)
      .sort((a, b) => b.daysAgo - a.daysAgo),
    due: awaited.filter(({ daysLeft }) => daysLeft <= 0),
    coming: awaited.filter(({ daysLeft }) => daysLeft > 0),
  }
}

/** Whether something is late: a figure is over, a check or the look for an announcement overdue. */
export function isSomethingPast({ past, unchecked, due }: Upkeep): boolean {
  const isLate = due.some(({ daysLeft }) => daysLeft <= -lookedUpWithinDays)
  return past.length > 0 || unchecked.length > 0 || isLate
}

/** What is kept as history, or was said on one day only, does not end. */
function isRule({ periods, isHistory }: UpkeepFact): boolean {
  return !isHistory && periods.some(({ from, to }) => from !== to)
}

/** End of the period that holds on `day`, or of the last one before it; null where no end is known. */
function endOf({ id, label, periods }: UpkeepFact, day: string): EndingFact | null {
  const begun = periods.filter(({ from }) => from <= day)
  const current = begun.at(-1)
  if (!current?.to) return null
  const endsOn = current.to
  return {
    id,
    label,
    endsOn,
    daysLeft: daysBetween(day, endsOn),
    isFollowed: periods.some(({ from }) => from > endsOn),
  }
}
