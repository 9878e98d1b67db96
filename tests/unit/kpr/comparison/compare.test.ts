import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type ComparisonInput, compareLoans } from '@/lib/kpr/comparison/compare'
import type { ComparedLoan } from '@/lib/kpr/comparison/compared-loan'
import { costsOf } from '@/lib/kpr/loan/loan-costs'
import { phasesOf } from '@/lib/kpr/loan/phased-loan'
import {
  comparisonBounds,
  comparisonInputs,
  loans,
  promoMonths,
  yearlyRates,
} from '@/tests/unit/kpr/arbitraries'
import { numRuns } from '@/tests/unit/runs'
import { exampleInput, exampleRules } from './example-comparison'
import { availableIn, comparedIn } from './named-loans'

const compare = (changes: Partial<ComparisonInput> = {}) =>
  compareLoans({ ...exampleInput, ...changes }, exampleRules)

const mltOf = (changes: Partial<ComparisonInput> = {}) => availableIn(compare(changes), 'mlt')
const bankOf = (changes: Partial<ComparisonInput> = {}) =>
  availableIn(compare(changes), 'komersial')

// All figures of the first two groups with 50 decimal digits, nothing rounded inside.
describe('MLT', () => {
  test('at one rate costs the same every month', () => {
    const mlt = mltOf({})
    expect(mlt.firstInstalmentIdr).toBeCloseTo(1_254_660.10349, 5)
    expect(mlt.laterInstalmentIdr).toBe(mlt.firstInstalmentIdr)
    expect(mlt.totalIdr).toBeCloseTo(301_118_424.837647, 4)
    expect(mlt.interestIdr).toBeCloseTo(151_118_424.837647, 4)
    expect(mlt.reset).toBeNull()
  })

  test('changes with BI-Rate after its first year', () => {
    const mlt = mltOf({ biChangeBps: 100 })
    expect(mlt.firstInstalmentIdr).toBeCloseTo(1_254_660.1035, 4)
    expect(mlt.laterInstalmentIdr).toBeCloseTo(1_346_274.9574, 4)
    expect(mlt.reset?.afterMonths).toBe(12)
  })

  test('never falls below a rate of nothing', () => {
    expect(mltOf({ mltRateBps: 200, biChangeBps: -500 }).reset?.annualRateBps).toBe(0)
  })

  test('has no review in a loan of one year', () => {
    expect(mltOf({ tenorYears: 1, biChangeBps: 100 }).reset).toBeNull()
  })

  test.each([
    { priceIdr: 515_999_999, status: 'applicable' },
    { priceIdr: 516_000_000, status: 'applicable' },
    { priceIdr: 516_000_001, status: 'notApplicable' },
  ])('of a house of $priceIdr with 16 million paid down is $status', ({ priceIdr, status }) => {
    expect(comparedIn(compare({ priceIdr }), 'mlt').status).toBe(status)
  })

  test.each([
    { tenorYears: 29, status: 'applicable' },
    { tenorYears: 30, status: 'applicable' },
    { tenorYears: 31, status: 'notApplicable' },
  ])('over $tenorYears years is $status', ({ tenorYears, status }) => {
    expect(comparedIn(compare({ tenorYears }), 'mlt').status).toBe(status)
  })

  test.each([
    { biChangeBps: -1, laterRateBps: 799 },
    { biChangeBps: 1, laterRateBps: 801 },
  ])('moves by as much as BI-Rate: $biChangeBps', ({ biChangeBps, laterRateBps }) => {
    expect(mltOf({ biChangeBps }).reset?.annualRateBps).toBe(laterRateBps)
  })

  test('says every limit that is passed, and by how much', () => {
    const comparison = compare({ priceIdr: 616_000_000, tenorYears: 31 })
    expect(comparedIn(comparison, 'mlt')).toEqual({
      name: 'mlt',
      status: 'notApplicable',
      advice: 'ordinaryRate',
      reasons: [
        { reason: 'loanTooLarge', limit: 500_000_000, actual: 600_000_000 },
        { reason: 'tenorTooLong', limit: 30, actual: 31 },
      ],
    })
    expect(comparison.mltOrBank).toBeNull()
  })
})

describe('bank loan', () => {
  test('jumps when the teaser ends', () => {
    const bank = bankOf()
    expect(bank.firstInstalmentIdr).toBeCloseTo(989_933.608825, 5)
    expect(bank.laterInstalmentIdr).toBeCloseTo(1_499_683.740462, 5)
    expect(bank.reset?.increasePercent).toBeCloseTo(51.493366, 6)
    expect(bank.reset?.balanceIdr).toBeCloseTo(140_808_811.127949, 4)
    expect(bank.totalIdr).toBeCloseTo(347_690_094.551588, 4)
  })

  test.each([
    { teaserMonths: 239, hasReset: true },
    { teaserMonths: 240, hasReset: false },
    { teaserMonths: 241, hasReset: false },
    { teaserMonths: 0, hasReset: false },
  ])('with a teaser of $teaserMonths of 240 months', ({ teaserMonths, hasReset }) => {
    expect(bankOf({ teaserMonths }).reset !== null).toBe(hasReset)
  })

  test('without a teaser starts at the floating rate', () => {
    const bank = bankOf({ teaserMonths: 0 })
    expect(bank.firstInstalmentIdr).toBe(mltOf({ mltRateBps: 1_100 }).firstInstalmentIdr)
  })

  test('is held against MLT over the months of the teaser', () => {
    const teaser = compare().mltOrBank?.teaser
    expect(teaser?.months).toBe(24)
    expect(teaser?.bankIdr).toBeCloseTo(23_758_406.6118, 4)
    expect(teaser?.mltIdr).toBeCloseTo(30_111_842.483765, 4)
    // With BI-Rate a point higher MLT asks more from its second year.
    expect(compare({ biChangeBps: 100 }).mltOrBank?.teaser?.mltIdr).toBeCloseTo(31_211_220.73068, 4)
  })

  test.each([
    { teaserMonths: 0 },
    { teaserMonths: 240 },
    { teaserMonths: 24, priceIdr: 516_000_001 },
  ])('is not held against MLT over a teaser: %o', (changes) => {
    expect(compare(changes).mltOrBank?.teaser ?? null).toBeNull()
  })

  test('of no month at all does not exist', () => {
    expect(() => costsOf(150_000_000, [])).toThrow(
      new RangeError('a loan lasts at least one month'),
    )
  })

  test('never costs less than was lent, and less than that is owed when the promo ends', () => {
    fc.assert(
      fc.property(loans, yearlyRates, promoMonths, (loan, laterRateBps, firstMonths) => {
        const { months, annualRateBps: firstRateBps } = loan
        const phases = phasesOf({ months, firstMonths, firstRateBps, laterRateBps })
        const { interestIdr, reset } = costsOf(loan.principalIdr, phases)
        return interestIdr >= 0 && (reset?.balanceIdr ?? 0) < loan.principalIdr
      }),
      { numRuns },
    )
  })

  test('with the same rate in both phases is a loan of one phase', () => {
    fc.assert(
      fc.property(loans, promoMonths, (loan, firstMonths) => {
        const { principalIdr, months, annualRateBps: rate } = loan
        const terms = { months, firstMonths, firstRateBps: rate, laterRateBps: rate }
        const two = costsOf(principalIdr, phasesOf(terms))
        const one = costsOf(principalIdr, [loan])
        const isSame = (a: number, b: number) => Math.abs(a / b - 1) < 1e-9
        return (
          isSame(two.laterInstalmentIdr, one.firstInstalmentIdr) &&
          isSame(two.totalIdr, one.totalIdr)
        )
      }),
      { numRuns },
    )
  })

  test('asks more after the promo exactly where the rate rises', () => {
    fc.assert(
      fc.property(loans, yearlyRates, promoMonths, (loan, laterRateBps, firstMonths) => {
        const { months, annualRateBps: firstRateBps } = loan
        const phases = phasesOf({ months, firstMonths, firstRateBps, laterRateBps })
        const { reset } = costsOf(loan.principalIdr, phases)
        // A millionth of a percent is less than any change of rate makes, and more than binary noise.
        const change = Math.round((reset?.increasePercent ?? 0) * 1e6)
        const rise = reset ? laterRateBps - firstRateBps : 0
        const hasReset = firstMonths > 0 && firstMonths < months
        return Math.sign(change) === Math.sign(rise) && hasReset === (reset !== null)
      }),
      { numRuns },
    )
  })
})

describe('comparison', () => {
  test('lends the same amount three times', () => {
    const comparison = compare()
    expect(comparison.principalIdr).toBe(150_000_000)
    for (const name of ['mlt', 'komersial', 'flpp'] as const) {
      expect(availableIn(comparison, name).principalIdr).toBe(150_000_000)
    }
  })

  test('charges FLPP its own fixed rate', () => {
    const flpp = availableIn(compare(), 'flpp')
    expect(flpp.firstInstalmentIdr).toBeCloseTo(989_933.608825, 5)
    expect(flpp.reset).toBeNull()
  })

  test('says of FLPP too every limit that is passed', () => {
    expect(comparedIn(compare({ priceIdr: 185_000_001, tenorYears: 21 }), 'flpp')).toEqual({
      name: 'flpp',
      status: 'notApplicable',
      advice: null,
      reasons: [
        { reason: 'priceTooHigh', limit: 185_000_000, actual: 185_000_001 },
        { reason: 'tenorTooLong', limit: 20, actual: 21 },
      ],
    })
  })

  test('of anything that can be typed costs no more than interest on the whole loan all along', () => {
    // The dearest rate of all is the highest of MLT with the highest change of BI-Rate.
    const highestRate = (comparisonBounds.mlt.max + comparisonBounds.bi.max) / 10_000
    fc.assert(
      fc.property(comparisonInputs, (input) => {
        const { principalIdr, months, loans: compared } = compareLoans(input, exampleRules)
        const mostIdr = principalIdr * (1 + input.tenorYears * highestRate)
        return compared.every(
          (row) =>
            !('totalIdr' in row) ||
            (row.totalIdr <= mostIdr &&
              row.interestIdr >= 0 &&
              row.phases.reduce((sum, phase) => sum + phase.months, 0) === months),
        )
      }),
      { numRuns },
    )
  })

  test('of anything that can be typed leaves a loan out for every limit passed and for nothing else', () => {
    const { mlt: limits, flpp: subsidy } = exampleRules
    fc.assert(
      fc.property(comparisonInputs, (input) => {
        const comparison = compareLoans(input, exampleRules)
        const { principalIdr, mltOrBank } = comparison
        const { tenorYears, priceIdr, incomeIdrPerMonth, place } = input
        const mltReasons = [
          principalIdr > limits.largestLoanIdr && 'loanTooLarge',
          tenorYears > limits.longestTenorYears && 'tenorTooLong',
        ]
        // Tangerang, the last of the regions, is the widest in every limit.
        const isWide = place === null || place.includes('tang')
        const widest = subsidy.regions.at(isWide ? -1 : 0)
        const flppReasons = [
          priceIdr > (widest?.highestPriceIdr ?? 0) && 'priceTooHigh',
          (incomeIdrPerMonth ?? 0) > (widest?.highestIncomeIdrPerMonth.married ?? 0) &&
            'incomeTooHigh',
          tenorYears > subsidy.longestTenorYears && 'tenorTooLong',
        ]
        return (
          String(reasonsOf(comparedIn(comparison, 'mlt'))) === String(mltReasons.filter(Boolean)) &&
          String(reasonsOf(comparedIn(comparison, 'flpp'))) ===
            String(flppReasons.filter(Boolean)) &&
          (mltOrBank === null) === mltReasons.some(Boolean)
        )
      }),
      { numRuns },
    )
  })
})

const reasonsOf = (loan: ComparedLoan) =>
  loan.status === 'applicable' ? [] : loan.reasons.map(({ reason }) => reason)
