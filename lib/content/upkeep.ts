// Plain Node runs this file from scripts/upkeep.ts: no imports by "@/".

/** A figure with its periods in order, both ends inclusive (ISO days). */
export type UpkeepFact = {
  id: string
  label: string
  periods: readonly { from: string; to: string | null }[]
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

export type Upkeep = {
  /** Figures that end soon, the first to end first. */
  ending: EndingFact[]
  /** Figures that have ended without a successor. */
  past: EndingFact[]
  /** What nobody has checked for too long, the oldest first. */
  unchecked: UncheckedItem[]
}

export type UpkeepContent = {
  facts: readonly UpkeepFact[]
  pages: readonly CheckedItem[]
  channels: readonly CheckedItem[]
}

/** A figure that ends within so many days is due to be looked up. */
export const endsWithinDays = 60
/** What was checked so many days ago is due to be checked again. */
export const checkedWithinDays = 180

const dayInMs = 86_400_000

/** What needs looking after on `day` (ISO). */
export function upkeepOn(day: string, { facts, pages, channels }: UpkeepContent): Upkeep {
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
  }
}

/** Whether something is late: a figure is over, or a check is overdue. */
export function isSomethingPast({ past, unchecked }: Upkeep): boolean {
  return past.length > 0 || unchecked.length > 0
}

/** Something said on one day, kept as history, does not end. */
function isRule({ periods }: UpkeepFact): boolean {
  return periods.some(({ from, to }) => from !== to)
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

function daysBetween(from: string, to: string): number {
  return (Date.parse(to) - Date.parse(from)) / dayInMs
}
