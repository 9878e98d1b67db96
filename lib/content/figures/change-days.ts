import { addDays, addMonths, partsOf } from '@/lib/calendar/day'
import { changeDaysOfRules } from '@/lib/content/changes/changes'
import { PRICE_MONTHS_AHEAD } from '@/lib/content/iuran/price-change'
import { recordedFacts } from './records'
import { SOON_MONTHS } from './shown-figure'

/** How long before the end of a figure pages begin to speak of it. */
const warningMonths = [PRICE_MONTHS_AHEAD, SOON_MONTHS]

/**
 * Days (ISO) after `from` up to `until` on which something that a page shows can change, in order:
 * a figure begins, ends, ends soon or tells a day that is over, a rule comes into force, a month
 * begins. Between two of them every page stays as it is (change-days.test.ts walks through them).
 */
export function changeDays(from: string, until: string): string[] {
  const days = [...recordedFacts.values()].flatMap(({ periods }) =>
    periods.flatMap((period) => [period.from, ...daysOfEnd(period.to), ...dayAfter(period.value)]),
  )
  return [...new Set([...days, ...changeDaysOfRules(), ...firstsOfMonths(from, until)])]
    .filter((day) => from < day && day <= until)
    .toSorted()
}

/** The last day (ISO) on which the data changed: a figure that began up to `day`, or a check of ours. */
export function dataChangedOn(day: string): string {
  const facts = [...recordedFacts.values()]
  const begun = facts
    .flatMap(({ periods }) => periods.map(({ from }) => from))
    .filter((from) => from <= day)
  return [...begun, ...facts.map(({ checkedOn }) => checkedOn)].sort().at(-1) ?? day
}

/** What is deducted from wages is told by the month. */
function firstsOfMonths(from: string, until: string): string[] {
  const { year, month } = partsOf(from)
  const count = 12 * (partsOf(until).year - year + 1)
  return Array.from({ length: count }, (_, i) => addMonths({ year, month, day: 1 }, i))
}

function daysOfEnd(to: string | null): string[] {
  if (to === null) return []
  return [addDays(to, 1), ...warningMonths.map((months) => firstDayWithin(months, to))]
}

/** A record whose value is a day is compared with today: an offer that ran until then. */
function dayAfter(value: unknown): string[] {
  return typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value) ? [addDays(value, 1)] : []
}

/** The first day from which `to` is at most so many months away. */
function firstDayWithin(months: number, to: string): string {
  const monthDays = 31
  let day = addDays(addMonths(partsOf(to), -months), -monthDays)
  while (addMonths(partsOf(day), months) < to) day = addDays(day, 1)
  return day
}
