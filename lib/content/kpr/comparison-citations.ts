import type { Citation } from '@/lib/content/figures/citation'
import { figuresOn } from '@/lib/content/figures/figures-on'
import { keysOf, recordOf } from '@/lib/record'

/** The record that stands behind a part of the comparison, by the name the answer gives it. */
const citedFacts = {
  biRate: 'bi.rate',
  mltMargin: 'mlt.marjin',
  mltReview: 'mlt.tinjau-bunga',
  flppRate: 'flpp.bunga',
  flppTenor: 'flpp.tenor',
  flppPrice: 'flpp.harga-jabodetabek',
  flppIncome: 'flpp.penghasilan-jabodetabek-lajang',
  flppCouple: 'flpp.syarat.sekali',
  flppHouse: 'flpp.syarat.rumah',
  flppOwnWork: 'flpp.syarat.kerja-sendiri',
  provision: 'kpr.provisi-tinggi',
  administrationLow: 'kpr.administrasi-rendah',
  administrationHigh: 'kpr.administrasi-tinggi',
  mortgageDeed: 'kpr.apht',
  acquisitionTax: 'kpr.npoptkp-terendah',
  subsidisedTax: 'kpr.bphtb-mbr',
  earlyRepayment: 'kpr.denda-lunas-awal',
} as const

export type ComparisonCitations = Record<keyof typeof citedFacts, Citation>

/** Law and article behind each part of the comparison as they stand on `day` (ISO). */
export function comparisonCitationsOn(day: string): ComparisonCitations {
  const { citation } = figuresOn(day)
  return recordOf(keysOf(citedFacts), (name) => citation(citedFacts[name]))
}
