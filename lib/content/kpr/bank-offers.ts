import { factOn } from '@/lib/content/figures/facts'
import { recordedFacts } from '@/lib/content/figures/records'
import { factAddress } from '@/lib/content/figures/topics'
import { formatFactValue } from '@/lib/format/fact-value'
import type { ComparisonField } from '@/lib/kpr/comparison/comparison-fields'
import type { Citation } from './eligibility-content'

/** Rates that somebody named on a known day, to be tried in the comparison. */
export type Offer = {
  name: 'mltToday' | 'article' | 'bca' | 'bni'
  /** Fields of the form it fills, as people type them. */
  fields: Partial<Record<ComparisonField, string>>
  /** Years it may be had for; null where any number will do. */
  tenorYears: { shortest: number; longest: number } | null
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

/** What was offered or said up to `day` (ISO). A record is read by its own first day: it never changes. */
export function offersOn(day: string, today: Today): Offer[] {
  const rates = {
    mlt: percent(today.mltRateBps),
    promo: percent(today.teaserRateBps),
    promo_bulan: String(today.teaserMonths),
    lanjut: percent(today.floatingRateBps),
  }
  const offers: Offer[] = [
    {
      name: 'mltToday',
      fields: rates,
      tenorYears: null,
      figures: { mlt: said(today.mltRateBps) },
      endedOn: null,
      source: null,
    },
    articleOffer(rates),
    bcaOffer(day, rates),
    bniOffer(rates),
  ]
  return offers.filter(({ name }) => firstDays[name] === null || firstDays[name] <= day)
}

/** First day on which a record holds. */
function firstDayOf(id: string): string {
  const day = recordedFacts.get(id)?.periods[0]?.from
  if (!day) throw new Error(`no fact "${id}"`)
  return day
}

const firstDays: Record<Offer['name'], string | null> = {
  mltToday: null,
  article: firstDayOf('mlt.bunga-ucapan-2023'),
  bca: firstDayOf('bank.bca-2026.promo'),
  bni: firstDayOf('bank.bni-2025.tetap'),
}

/** As the article of June 2023 tells it: it names no rate of a bank, so the example stands in. */
function articleOffer(rates: Offer['fields']): Offer {
  return {
    name: 'article',
    fields: { ...rates, mlt: percent(numberOf('mlt.bunga-ucapan-2023')) },
    tenorYears: null,
    figures: {
      mlt: textOf('mlt.bunga-ucapan-2023'),
      saidOn: textOf('mlt.tanggal-ucapan'),
      below: textOf('bank.ucapan-2023.bawah'),
      months: textOf('bank.ucapan-2023.bulan'),
      promo: `${rates.promo}%`,
      later: `${rates.lanjut}%`,
    },
    endedOn: null,
    source: citationOf('mlt.bunga-ucapan-2023'),
  }
}

function bcaOffer(day: string, rates: Offer['fields']): Offer {
  const { value: lastDay } = factOf('bank.bca-2026.sampai')
  const until = formatFactValue(lastDay, 'day')
  return {
    name: 'bca',
    fields: {
      mlt: rates.mlt ?? '',
      promo: percent(numberOf('bank.bca-2026.promo')),
      promo_bulan: String(numberOf('bank.bca-2026.promo-bulan')),
      lanjut: percent(numberOf('bank.bca-2026.lanjut')),
    },
    tenorYears: {
      shortest: numberOf('bank.bca-2026.tenor-terpendek'),
      longest: Number.MAX_SAFE_INTEGER,
    },
    figures: {
      promo: textOf('bank.bca-2026.promo'),
      months: textOf('bank.bca-2026.promo-bulan'),
      later: textOf('bank.bca-2026.lanjut'),
      shortest: textOf('bank.bca-2026.tenor-terpendek'),
      until,
    },
    endedOn: String(lastDay) < day ? until : null,
    source: citationOf('bank.bca-2026.promo'),
  }
}

/** Fixed to the end: its "promo" lasts as long as the loan. */
function bniOffer(rates: Offer['fields']): Offer {
  const years = numberOf('bank.bni-2025.tenor')
  return {
    name: 'bni',
    fields: {
      ...rates,
      promo: percent(numberOf('bank.bni-2025.tetap')),
      promo_bulan: String(years * MONTHS_A_YEAR),
    },
    tenorYears: { shortest: years, longest: years },
    figures: {
      rate: textOf('bank.bni-2025.tetap'),
      years: textOf('bank.bni-2025.tenor'),
      seenOn: formatFactValue(firstDayOf('bank.bni-2025.tetap'), 'day'),
    },
    endedOn: null,
    source: citationOf('bank.bni-2025.tetap'),
  }
}

const MONTHS_A_YEAR = 12

const factOf = (id: string) => factOn(id, firstDayOf(id))
const numberOf = (id: string) => Number(factOf(id).value)
const citationOf = (id: string) => ({
  pointer: factOf(id).pointers.join('; '),
  href: factAddress(id),
})

function textOf(id: string): string {
  const { value, unit } = factOf(id)
  return formatFactValue(value, unit)
}

const said = (bps: number) => formatFactValue(bps, 'bps')
const percent = (bps: number) => said(bps).replace('%', '')
