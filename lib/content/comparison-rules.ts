import { formatFactValue } from '@/lib/format/fact-value'
import type { ComparisonInput, ComparisonRules } from '@/lib/kpr/compare'
import { factOn, numberOn } from './facts'

/** Figures the words of the comparison need, as a reader sees them. */
export type ComparisonFigures = {
  biRate: string
  biMargin: string
  biRateSince: string
  checkedOn: string
  highestFloatingRate: string
  spokenRate: string
  spokenOn: string
}

export type ComparisonContent = {
  rules: ComparisonRules
  /** What is counted with where nothing is typed. */
  defaults: ComparisonInput
  figures: ComparisonFigures
  /** A rate an official once named: offered as a try-out, never as the rate of today. */
  spokenRateBps: number
}

/** Every figure the comparison rests on; the page lists their sources. */
export const comparisonFactIds = [
  'mlt.bunga',
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
] as const

/** Rules, defaults and figures of the comparison as they stand on `day` (ISO). */
export function comparisonOn(day: string): ComparisonContent {
  const number = (id: string) => numberOn(id, day)
  const text = (id: string) => {
    const { value, unit } = factOn(id, day)
    return formatFactValue(value, unit)
  }
  const region = (name: 'jawa' | 'jabodetabek') => ({
    highestPriceIdr: number(`flpp.harga-${name}`),
    highestIncomeIdrPerMonth: {
      single: number(`flpp.penghasilan-${name}-lajang`),
      married: number(`flpp.penghasilan-${name}-kawin`),
    },
  })
  const biRate = factOn('bi.rate', day)
  const spokenOn = String(factOn('mlt.tanggal-ucapan', day).value)
  const spokenRateBps = numberOn('mlt.bunga-ucapan-2023', spokenOn)
  return {
    rules: {
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
    },
    defaults: {
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
    },
    figures: {
      biRate: text('bi.rate'),
      biMargin: text('mlt.marjin'),
      biRateSince: formatFactValue(biRate.from, 'day'),
      checkedOn: formatFactValue(biRate.checkedOn, 'day'),
      highestFloatingRate: text('kpr.bunga-mengambang-tinggi'),
      spokenRate: formatFactValue(spokenRateBps, 'bps'),
      spokenOn: formatFactValue(spokenOn, 'day'),
    },
    spokenRateBps,
  }
}
