import { figuresOn } from '@/lib/content/figures/figures-on'
import type { ComparisonInput, ComparisonRules } from '@/lib/kpr/comparison/compare'
import type { PurchaseCostRules } from '@/lib/kpr/comparison/purchase-costs'
import { type Offer, offersOn } from './bank-offers'
import { type BiRate, biRateOn } from './bi-rate'
import { type ComparisonCitations, comparisonCitationsOn } from './comparison-citations'
import { purchaseCostRulesOn } from './purchase-cost-rules'

/** Figures the words of the comparison need, as a reader sees them. */
export type ComparisonFigures = BiRate & {
  biMargin: string
  highestFloatingRate: string
  subsidisedTax: string
}

/** What else the subsidised loan asks for. */
export type FlppConditions = {
  smallestDownPaymentBps: number
  youngestAge: string
  /** Whole sentences, as recorded. */
  rules: string[]
}

export type ComparisonContent = {
  rules: ComparisonRules
  costRules: PurchaseCostRules
  /** What is counted with where nothing is typed. */
  defaults: ComparisonInput
  figures: ComparisonFigures
  flppConditions: FlppConditions
  /** Rates that stood on a known day, each to be tried with one tap. */
  offers: Offer[]
  citations: ComparisonCitations
}

/** The figures the three loans are counted with. */
export const comparisonFactIds = [
  'mlt.bunga',
  'bi.rate.terakhir-dilihat',
  'bi.rate.belum-ditemukan',
  'bi.rapat.berikut',
  'mlt.tinjau-bunga',
  'mlt.bunga-ucapan-2023',
  'mlt.tanggal-ucapan',
  'mlt.plafon-kpr',
  'mlt.tenor-kpr',
  'kpr.bunga-mengambang-tinggi',
  'flpp.bunga',
  'flpp.tenor',
  'flpp.harga-jawa',
  'flpp.harga-jabodetabek',
  'flpp.penghasilan-jawa-lajang',
  'flpp.penghasilan-jawa-kawin',
  'flpp.penghasilan-jabodetabek-lajang',
  'flpp.penghasilan-jabodetabek-kawin',
  'flpp.syarat.gabungan',
  'flpp.syarat.sekali',
] as const

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
    rules: rulesOn(day),
    costRules: purchaseCostRulesOn(day),
    defaults,
    figures: comparisonFiguresOn(day),
    flppConditions: {
      smallestDownPaymentBps: number('flpp.dp-terendah'),
      youngestAge: text('flpp.usia'),
      rules: flppRuleIds.map(text),
    },
    offers: offersOn(day, defaults),
    citations: comparisonCitationsOn(day),
  }
}

function rulesOn(day: string): ComparisonRules {
  const { number } = figuresOn(day)
  const region = (name: 'jawa' | 'jabodetabek') => ({
    highestPriceIdr: number(`flpp.harga-${name}`),
    highestIncomeIdrPerMonth: {
      single: number(`flpp.penghasilan-${name}-lajang`),
      married: number(`flpp.penghasilan-${name}-kawin`),
    },
  })
  return {
    mlt: {
      largestLoanIdr: number('mlt.plafon-kpr'),
      longestTenorYears: number('mlt.tenor-kpr'),
      reviewMonths: number('mlt.tinjau-bunga'),
    },
    flpp: {
      annualRateBps: number('flpp.bunga'),
      longestTenorYears: number('flpp.tenor'),
      regions: [
        { region: 'banten', ...region('jawa') },
        { region: 'tangerang', ...region('jabodetabek') },
      ],
    },
  }
}

function defaultsOn(day: string): ComparisonInput {
  const { number } = figuresOn(day)
  return {
    // The example: the dearest subsidised house outside Tangerang, so that all three loans apply.
    priceIdr: number('flpp.harga-jawa'),
    downPaymentIdr: number('flpp.harga-jawa') - number('mlt.contoh.pinjaman'),
    tenorYears: number('mlt.contoh.tenor'),
    mltRateBps: number('mlt.bunga'),
    teaserRateBps: number('bank.promo-contoh'),
    teaserMonths: number('bank.promo-bulan-contoh'),
    floatingRateBps: number('bank.lanjut-contoh'),
    biChangeBps: 0,
    incomeIdrPerMonth: null,
    mltFeesIdr: 0,
    bankFeesIdr: 0,
    flppFeesIdr: 0,
  }
}

function comparisonFiguresOn(day: string): ComparisonFigures {
  const { text } = figuresOn(day)
  return {
    ...biRateOn(day),
    biMargin: text('mlt.marjin'),
    highestFloatingRate: text('kpr.bunga-mengambang-tinggi'),
    subsidisedTax: text('kpr.bphtb-mbr'),
  }
}
