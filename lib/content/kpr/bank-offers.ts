import { z } from 'zod'
import offerRecords from '@/content/bank-offers.json'
import type { Citation } from '@/lib/content/figures/citation'
import { figuresOn } from '@/lib/content/figures/figures-on'
import { recordedFacts } from '@/lib/content/figures/records'
import { formatDay } from '@/lib/format/day'
import { formatPercent } from '@/lib/format/percent'
import { writePercent } from '@/lib/input/percent'
import type { ComparisonField } from '@/lib/kpr/comparison/comparison-fields'
import { recordBy } from '@/lib/record'
import { MONTHS_A_YEAR } from '@/lib/units'

const figureId = z.string().refine((id) => recordedFacts.has(id), 'no such figure')

const offerSchema = z.strictObject({
  name: z.enum(['article', 'bca', 'bni']),
  /** Its own first day is the day on which all of the offer is read. */
  since: figureId,
  /** What it fills in; the rest is that of the default comparison. */
  fields: z.strictObject({
    mlt: figureId.optional(),
    promo: figureId.optional(),
    promo_bulan: figureId.optional(),
    lanjut: figureId.optional(),
  }),
  /** Years it may be had for: from so many on, or exactly so many with one rate to the end. */
  tenor: z.strictObject({ shortest: figureId.optional(), fixed: figureId.optional() }).optional(),
  /** Last day of the offer. */
  ends: figureId.optional(),
  /** Further figures its words name. */
  figures: z.record(z.string(), figureId),
})

type OfferRecord = z.infer<typeof offerSchema>

const records = z.array(offerSchema).parse(offerRecords)

/** Rates that somebody named on a known day, to be tried in the comparison. */
export type BankOffer = {
  name: 'mltToday' | OfferRecord['name']
  /** Fields of the form it fills, as people type them. */
  fields: Partial<Record<ComparisonField, string>>
  /** Years it may be had for; null where any number will do, or none is too many. */
  tenorYears: { shortest: number; longest: number | null } | null
  /** As a reader sees them, by the name its words give them. */
  figures: Record<string, string>
  /** Last day of an offer that is over, as a reader sees it; null as long as it runs. */
  endedOn: string | null
  source: Citation | null
}

/** Rates of the default comparison, in basis points and months. */
type Today = {
  mltRateBps: number
  teaserRateBps: number
  teaserMonths: number
  floatingRateBps: number
}

type Rates = { mlt: string; promo: string; promo_bulan: string; lanjut: string }

/** What was offered or said up to `day` (ISO). A record is read by its own first day: it never changes. */
export function offersOn(day: string, today: Today): BankOffer[] {
  const rates = {
    mlt: writePercent(today.mltRateBps),
    promo: writePercent(today.teaserRateBps),
    promo_bulan: String(today.teaserMonths),
    lanjut: writePercent(today.floatingRateBps),
  }
  const named = records.filter((record) => firstDayOf(record) <= day)
  return [mltOffer(rates, today), ...named.map((record) => offerOf(record, rates, day))]
}

function mltOffer(rates: Rates, { mltRateBps }: Today): BankOffer {
  return {
    name: 'mltToday',
    fields: rates,
    tenorYears: null,
    figures: { mlt: formatPercent(mltRateBps) },
    endedOn: null,
    source: null,
  }
}

/** The day on which an offer is read: the first of the figure that began it. */
function firstDayOf({ since }: OfferRecord): string {
  const day = recordedFacts.get(since)?.periods[0]?.from
  if (!day) throw new Error(`no fact "${since}"`)
  return day
}

function offerOf(record: OfferRecord, rates: Rates, day: string): BankOffer {
  const firstDay = firstDayOf(record)
  const { text, citation, fact } = figuresOn(firstDay)
  const tenorYears = tenorYearsOf(record, firstDay)
  const fields = { ...rates, ...fieldsOf(record, firstDay) }
  const { ends } = record
  return {
    name: record.name,
    fields,
    tenorYears,
    figures: {
      promo: `${fields.promo}%`,
      later: `${fields.lanjut}%`,
      seenOn: formatDay(firstDay),
      ...recordBy(
        Object.entries(record.figures),
        ([name]) => name,
        ([, id]) => text(id),
      ),
    },
    endedOn: ends && String(fact(ends).value) < day ? text(ends) : null,
    source: citation(record.since),
  }
}

/** The rates an offer names, as people type them. */
function fieldsOf({ fields, tenor }: OfferRecord, firstDay: string): Partial<Rates> {
  const { number } = figuresOn(firstDay)
  const { mlt, promo, promo_bulan, lanjut } = fields
  return {
    ...(mlt && { mlt: writePercent(number(mlt)) }),
    ...(promo && { promo: writePercent(number(promo)) }),
    ...(promo_bulan && { promo_bulan: String(number(promo_bulan)) }),
    // One rate to the end: the "promo" lasts as long as the loan.
    ...(tenor?.fixed && { promo_bulan: String(number(tenor.fixed) * MONTHS_A_YEAR) }),
    ...(lanjut && { lanjut: writePercent(number(lanjut)) }),
  }
}

function tenorYearsOf({ tenor }: OfferRecord, firstDay: string): BankOffer['tenorYears'] {
  const { number } = figuresOn(firstDay)
  if (tenor?.fixed) return { shortest: number(tenor.fixed), longest: number(tenor.fixed) }
  if (!tenor?.shortest) return null
  return { shortest: number(tenor.shortest), longest: null }
}
