import type { Citation } from '@/lib/content/figures/citation'
import { figuresOn } from '@/lib/content/figures/figures-on'
import { type LoanName, loanRecords } from '@/lib/kpr/comparison/loans/loans'
import { keysOf, recordOf } from '@/lib/record'

/** The record that stands behind a part of the comparison, by the name the answer gives it. */
const citedFacts = {
  mltReview: 'mlt.tinjau-bunga',
  flppPrice: 'flpp.harga-jabodetabek',
  flppIncome: 'flpp.penghasilan-jabodetabek-lajang',
  flppCouple: 'flpp.syarat.sekali',
  flppHouse: 'flpp.syarat.rumah',
  flppOwnWork: 'flpp.syarat.kerja-sendiri',
  originationFee: 'kpr.provisi-tinggi',
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

export type LoanCitations = Readonly<Record<LoanName, readonly Citation[]>>

/** Law and article behind the rate of each loan as they stand on `day` (ISO). */
export function loanCitationsOn(day: string): LoanCitations {
  const { citation } = figuresOn(day)
  return recordOf(keysOf(loanRecords), (name) => loanRecords[name].basis.map(citation))
}
