import { factIfAny, factOn } from '@/lib/content/figures/facts'
import { formatFactValue } from '@/lib/format/fact-value'

/** The rate of the central bank as far as we have seen it, in the words of a reader. */
export type BiRate = {
  biRate: string
  biRateSince: string
  /** The decision last seen; it may have left the rate as it was. */
  biRateSeenOn: string
  /** Meetings since then whose result we have not found; 'none' where every result is known. */
  biRateMissed: string
  /** The next meeting; 'none' where its day is not known. */
  biRateNext: string
}

/**
 * What is known of the rate on `day` (ISO).
 * @throws {FactOutOfPeriodError} when no rate is recorded for the day.
 */
export function biRateOn(day: string): BiRate {
  const { value, unit, from } = factOn('bi.rate', day)
  const { value: seenOn } = factOn('bi.rate.terakhir-dilihat', day)
  return {
    biRate: formatFactValue(value, unit),
    biRateSince: formatFactValue(from, 'day'),
    biRateSeenOn: formatFactValue(seenOn, 'day'),
    biRateMissed: wordsOf('bi.rate.belum-ditemukan', day),
    biRateNext: wordsOf('bi.rapat.berikut', day),
  }
}

function wordsOf(id: string, day: string): string {
  return String(factIfAny(id, day)?.value ?? 'none')
}
