import { figuresOn } from '@/lib/content/figures/figures-on'
import type { ComparisonInput, ComparisonRules } from '@/lib/kpr/comparison/compare'
import { loanRecords, loans, readLoanRules } from '@/lib/kpr/comparison/loans/loans'
import { recordBy } from '@/lib/record'
import { type BankOffer, offersOn } from './bank-offers'
import { type BiRate, biRateOn } from './bi-rate'
import {
  type ComparisonCitations,
  comparisonCitationsOn,
  type LoanCitations,
  loanCitationsOn,
} from './comparison-citations'
import { purchaseCostRulesOn } from './purchase-cost-rules'

/** Figures the words of the comparison need, as a reader sees them. */
export type ComparisonFigures = BiRate & {
  biMargin: string
  highestFloatingRate: string
  subsidisedTax: string
  /** Membership that MLT asks for. */
  membership: string
}

/** What else the subsidised loan asks for. */
type FlppConditions = {
  youngestAge: string
  /** Whole sentences, as recorded. */
  rules: string[]
}

export type ComparisonContent = {
  rules: ComparisonRules
  /** What is counted with where nothing is typed. */
  defaults: ComparisonInput
  figures: ComparisonFigures
  flppConditions: FlppConditions
  /** Rates that stood on a known day, each to be tried with one tap. */
  offers: BankOffer[]
  citations: ComparisonCitations
  /** What the rate of each loan rests on. */
  loanCitations: LoanCitations
}

/** The figures the loans are counted with. */
export const comparisonFactIds: readonly string[] = [
  ...Object.values(loanRecords).flatMap(({ limits, basis }) => [
    ...Object.values<string>(limits),
    ...basis,
  ]),
  'mlt.bunga',
  'mlt.masa-peserta',
  'bi.rate.terakhir-dilihat',
  'bi.rate.belum-ditemukan',
  'bi.rapat.berikut',
  'mlt.bunga-ucapan-2023',
  'mlt.tanggal-ucapan',
  'kpr.bunga-mengambang-tinggi',
  'flpp.syarat.gabungan',
  'flpp.syarat.sekali',
]

const flppRuleIds = [
  'flpp.syarat.gabungan',
  'flpp.syarat.sekali',
  'flpp.syarat.rumah',
  'flpp.syarat.surat',
  'flpp.syarat.kerja-sendiri',
]

/** Rules, defaults and figures of the comparison as they stand on `day` (ISO). */
export function comparisonOn(day: string): ComparisonContent {
  const { number, text } = figuresOn(day)
  const defaults = defaultsOn(day)
  return {
    rules: { ...readLoanRules(number), costs: purchaseCostRulesOn(day) },
    defaults,
    figures: comparisonFiguresOn(day),
    flppConditions: {
      youngestAge: text('flpp.usia'),
      rules: flppRuleIds.map(text),
    },
    offers: offersOn(day, defaults),
    citations: comparisonCitationsOn(day),
    loanCitations: loanCitationsOn(day),
  }
}

function defaultsOn(day: string): ComparisonInput {
  const { number } = figuresOn(day)
  return {
    // The example: the dearest subsidised house outside Tangerang, so that all three loans apply.
    priceIdr: number('flpp.harga-jawa'),
    downPaymentIdr: number('flpp.harga-jawa') - number('mlt.contoh.pinjaman'),
    tenorYears: number('mlt.contoh.tenor'),
    place: null,
    mltRateBps: number('mlt.bunga'),
    teaserRateBps: number('bank.promo-contoh'),
    teaserMonths: number('bank.promo-bulan-contoh'),
    floatingRateBps: number('bank.lanjut-contoh'),
    biChangeBps: 0,
    incomeIdrPerMonth: null,
    feesIdr: recordBy(
      loans,
      ({ name }) => name,
      () => 0,
    ),
  }
}

function comparisonFiguresOn(day: string): ComparisonFigures {
  const { text } = figuresOn(day)
  return {
    ...biRateOn(day),
    biMargin: text('mlt.marjin'),
    highestFloatingRate: text('kpr.bunga-mengambang-tinggi'),
    subsidisedTax: text('kpr.bphtb-mbr'),
    membership: text('mlt.masa-peserta'),
  }
}
