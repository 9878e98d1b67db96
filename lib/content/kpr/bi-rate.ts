import { orNull } from '@/lib/content/figures/facts'
import { figuresOn } from '@/lib/content/figures/figures-on'
import { formatDay } from '@/lib/format/day'

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
  const { fact, text } = figuresOn(day)
  const textOrNone = (id: string) => orNull(() => text(id)) ?? 'none'
  return {
    biRate: text('bi.rate'),
    biRateSince: formatDay(fact('bi.rate').from),
    biRateSeenOn: text('bi.rate.terakhir-dilihat'),
    biRateMissed: textOrNone('bi.rate.belum-ditemukan'),
    biRateNext: textOrNone('bi.rapat.berikut'),
  }
}
