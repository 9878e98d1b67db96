import type { Citation } from '@/lib/content/figures/citation'
import { figuresOn } from '@/lib/content/figures/figures-on'
import { recordedFacts } from '@/lib/content/figures/records'
import { formatDay } from '@/lib/format/day'
import { formatPercent } from '@/lib/format/percent'
import { writePercent } from '@/lib/input/percent'
import type { ComparisonField } from '@/lib/kpr/comparison/comparison-fields'
import { MONTHS_A_YEAR } from '@/lib/units'

/** Rates that somebody named on a known day, to be tried in the comparison. */
export type BankOffer = {
  name: 'mltToday' | 'article' | 'bca' | 'bni'
  /** Fields of the form it fills, as people type them. */
  fields: Partial<Record<ComparisonField, string>>
  /** Years it may be had for, as far as there is a limit; null where any number will do. */
  tenorYears: { shortest: number; longest?: number } | null
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
  return [
    mltOffer(rates, today),
    ...(firstDays.article <= day ? [articleOffer(rates)] : []),
    ...(firstDays.bca <= day ? [bcaOffer(rates, day)] : []),
    ...(firstDays.bni <= day ? [bniOffer(rates)] : []),
  ]
}

const firstDays = {
  article: firstDayOf('mlt.bunga-ucapan-2023'),
  bca: firstDayOf('bank.bca-2026.promo'),
  bni: firstDayOf('bank.bni-2025.tetap'),
}

/** First day on which a record holds. */
function firstDayOf(id: string): string {
  const day = recordedFacts.get(id)?.periods[0]?.from
  if (!day) throw new Error(`no fact "${id}"`)
  return day
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

/** As the article of June 2023 tells it: it names no rate of a bank, so the example stands in. */
function articleOffer(rates: Rates): BankOffer {
  const { number, text, citation } = figuresOn(firstDays.article)
  return {
    name: 'article',
    fields: { ...rates, mlt: writePercent(number('mlt.bunga-ucapan-2023')) },
    tenorYears: null,
    figures: {
      mlt: text('mlt.bunga-ucapan-2023'),
      saidOn: text('mlt.tanggal-ucapan'),
      below: text('bank.ucapan-2023.bawah'),
      months: text('bank.ucapan-2023.bulan'),
      promo: `${rates.promo}%`,
      later: `${rates.lanjut}%`,
    },
    endedOn: null,
    source: citation('mlt.bunga-ucapan-2023'),
  }
}

function bcaOffer(rates: Rates, day: string): BankOffer {
  const { number, text, citation, fact } = figuresOn(firstDays.bca)
  const until = text('bank.bca-2026.sampai')
  return {
    name: 'bca',
    fields: {
      mlt: rates.mlt,
      promo: writePercent(number('bank.bca-2026.promo')),
      promo_bulan: String(number('bank.bca-2026.promo-bulan')),
      lanjut: writePercent(number('bank.bca-2026.lanjut')),
    },
    tenorYears: { shortest: number('bank.bca-2026.tenor-terpendek') },
    figures: {
      promo: text('bank.bca-2026.promo'),
      months: text('bank.bca-2026.promo-bulan'),
      later: text('bank.bca-2026.lanjut'),
      shortest: text('bank.bca-2026.tenor-terpendek'),
      until,
    },
    endedOn: String(fact('bank.bca-2026.sampai').value) < day ? until : null,
    source: citation('bank.bca-2026.promo'),
  }
}

/** Fixed to the end: its "promo" lasts as long as the loan. */
function bniOffer(rates: Rates): BankOffer {
  const { number, text, citation } = figuresOn(firstDays.bni)
  const years = number('bank.bni-2025.tenor')
  return {
    name: 'bni',
    fields: {
      ...rates,
      promo: writePercent(number('bank.bni-2025.tetap')),
      promo_bulan: String(years * MONTHS_A_YEAR),
    },
    tenorYears: { shortest: years, longest: years },
    figures: {
      rate: text('bank.bni-2025.tetap'),
      years: text('bank.bni-2025.tenor'),
      seenOn: formatDay(firstDays.bni),
    },
    endedOn: null,
    source: citation('bank.bni-2025.tetap'),
  }
}
