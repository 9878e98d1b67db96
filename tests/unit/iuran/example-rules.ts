import type { ByMonth } from '@/lib/iuran/monthly-figure'
import type { BenefitRules, ContributionRules } from '@/lib/iuran/rules'
import { exampleBands } from './example-bands'

const always = <T>(value: T): ByMonth<T> => [{ fromMonth: '2015-07', toMonth: null, value }]

/** The figures of November 2026, from the first month for which all of them are recorded. */
export const exampleRules: ContributionRules = {
  bpu: {
    bands: always(exampleBands),
    jkkRateBps: always(100),
    jkmIdr: always(6_800),
    jhtRateBps: always(200),
    // PP 50/2025: half the price, April–December 2026; in transport January 2026–March 2027.
    discountBps: {
      umum: [
        { fromMonth: '2015-07', toMonth: '2026-03', value: 0 },
        { fromMonth: '2026-04', toMonth: '2026-12', value: 5_000 },
        { fromMonth: '2027-01', toMonth: null, value: 0 },
      ],
      transportasi: [
        { fromMonth: '2015-07', toMonth: '2025-12', value: 0 },
        { fromMonth: '2026-01', toMonth: '2027-03', value: 5_000 },
        { fromMonth: '2027-04', toMonth: null, value: 0 },
      ],
    },
  },
  wage: {
    jkkRateBps: { 1: always(24), 2: always(54), 3: always(89), 4: always(127), 5: always(174) },
    jkmRateBps: always(30),
    jhtWorkerBps: always(200),
    jhtEmployerBps: always(370),
    jpWorkerBps: always(100),
    jpEmployerBps: always(200),
    jpHighestWageIdr: [
      { fromMonth: '2025-03', toMonth: '2026-02', value: 10_547_400 },
      { fromMonth: '2026-03', toMonth: '2027-02', value: 11_086_300 },
    ],
    jkpStateBps: [{ fromMonth: '2025-03', toMonth: null, value: 22 }],
    jkpFromJkkBps: [{ fromMonth: '2025-03', toMonth: null, value: 14 }],
    jkpHighestWageIdr: [{ fromMonth: '2025-03', toMonth: null, value: 5_000_000 }],
  },
}

export const exampleBenefits: BenefitRules = {
  death: {
    lumpSumIdr: 20_000_000,
    periodicIdr: 12_000_000,
    funeralIdr: 10_000_000,
    totalIdr: 42_000_000,
    earlyIdr: 10_000_000,
    fullAfterMonths: 3,
  },
  workAccident: {
    deathTimes: 48,
    lowestDeathIdr: 20_000_000,
    disabilityTimes: 56,
    periodicIdr: 12_000_000,
    funeralIdr: 10_000_000,
    sickPayFullMonths: 12,
    sickPayFullBps: 10_000,
    sickPayLaterBps: 5_000,
  },
  scholarship: {
    levels: [
      { level: 'sd', idrPerYear: 1_500_000, years: 8 },
      { level: 'smp', idrPerYear: 2_000_000, years: 3 },
      { level: 'sma', idrPerYear: 3_000_000, years: 3 },
      { level: 'kuliah', idrPerYear: 12_000_000, years: 5 },
    ],
    children: 2,
    yearsBeforeJkm: 3,
  },
  pension: {
    shareBpsPerYear: 100,
    yearsForMonthly: 15,
    firstMonthlyOn: '2030-07-01',
    limits: { year: 2025, lowestIdr: 399_700, highestIdr: 4_792_300 },
  },
  jobLoss: {
    shareBps: 6_000,
    highestWageIdr: 5_000_000,
    months: 6,
    paidMonths: 12,
    withinMonths: 24,
  },
  savingsYield: { bps: 551, year: 2025 },
}
