import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type ComparisonInput, compareLoans } from '@/lib/kpr/compare'
import { costsOf } from '@/lib/kpr/loan-costs'
import { phasesOf } from '@/lib/kpr/phased-loan'
import { loans, yearlyRates } from './arbitraries'
import { exampleInput, exampleRules } from './example-comparison'

const compare = (changes: Partial<ComparisonInput> = {}) =>
  compareLoans({ ...exampleInput, ...changes }, exampleRules)

const mltOf = (changes: Partial<ComparisonInput>) => {
  const { mlt } = compare(changes)
  if (mlt.status === 'notApplicable') throw new Error('MLT does not apply')
  return mlt
}

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
    expect(compare({ priceIdr }).mlt.status).toBe(status)
  })

  test('says every limit that is passed, and by how much', () => {
    const { mlt, breakEven } = compare({ priceIdr: 616_000_000, tenorYears: 31 })
    expect(mlt).toEqual({
      status: 'notApplicable',
      reasons: [
        { reason: 'loanTooLarge', limit: 500_000_000, actual: 600_000_000 },
        { reason: 'tenorTooLong', limit: 30, actual: 31 },
      ],
    })
    expect(breakEven).toBeNull()
  })
})

describe('bank loan', () => {
  test('jumps when the teaser ends', () => {
    const { bank } = compare()
    expect(bank.firstInstalmentIdr).toBeCloseTo(989_933.608825, 5)
    expect(bank.laterInstalmentIdr).toBeCloseTo(1_499_683.740462, 5)
    expect(bank.reset?.increasePercent).toBeCloseTo(51.493366, 6)
    expect(bank.reset?.balanceIdr).toBeCloseTo(140_808_811.127949, 4)
    expect(bank.totalIdr).toBeCloseTo(347_690_094.551588, 4)
  })

  // CIMB Niaga take-over, Rp600 million, 6.50% for 3 years then 11% (2020), as printed on
  // https://lifepal.co.id/media/kredit-pemilikan-rumah/ ; its 10-year column has a misprint.
  test.each([
    { years: 8, first: 8_031_740, later: 8_925_082 },
    { years: 15, first: 5_226_644, later: 6_539_325 },
    { years: 20, first: 4_473_439, later: 5_986_016 },
    { years: 25, first: 4_051_243, later: 5_723_501 },
  ])('agrees to the rupiah with a published table, $years years', ({ years, first, later }) => {
    const terms = { months: years * 12, firstMonths: 36, firstRateBps: 650, laterRateBps: 1_100 }
    const costs = costsOf(600_000_000, phasesOf(terms))
    expect(Math.round(costs.firstInstalmentIdr)).toBe(first)
    expect(Math.round(costs.laterInstalmentIdr)).toBe(later)
  })

  test.each([
    { teaserMonths: 239, hasReset: true },
    { teaserMonths: 240, hasReset: false },
    { teaserMonths: 241, hasReset: false },
    { teaserMonths: 0, hasReset: false },
  ])('with a teaser of $teaserMonths of 240 months', ({ teaserMonths, hasReset }) => {
    expect(compare({ teaserMonths }).bank.reset !== null).toBe(hasReset)
  })

  test('without a teaser starts at the floating rate', () => {
    const { bank } = compare({ teaserMonths: 0 })
    expect(bank.firstInstalmentIdr).toBe(mltOf({ mltRateBps: 1_100 }).firstInstalmentIdr)
  })

  test('never costs less than was lent, and less than that is owed when the promo ends', () => {
    fc.assert(
      fc.property(loans, yearlyRates, fc.integer({ min: 0, max: 400 }), (loan, later, first) => {
        const terms = { firstMonths: first, laterRateBps: later, firstRateBps: loan.annualRateBps }
        const costs = costsOf(loan.principalIdr, phasesOf({ months: loan.months, ...terms }))
        expect(costs.interestIdr).toBeGreaterThanOrEqual(0)
        expect(costs.reset?.balanceIdr ?? 0).toBeLessThan(loan.principalIdr)
      }),
    )
  })

  test('with the same rate in both phases is a loan of one phase', () => {
    fc.assert(
      fc.property(loans, fc.integer({ min: 1, max: 400 }), (loan, firstMonths) => {
        const { principalIdr, months, annualRateBps: rate } = loan
        const terms = { months, firstMonths, firstRateBps: rate, laterRateBps: rate }
        const two = costsOf(principalIdr, phasesOf(terms))
        const one = costsOf(principalIdr, [loan])
        expect(two.laterInstalmentIdr / one.firstInstalmentIdr).toBeCloseTo(1, 9)
        expect(two.totalIdr / one.totalIdr).toBeCloseTo(1, 9)
      }),
    )
  })
})

describe('comparison', () => {
  test('lends the same amount three times', () => {
    const { principalIdr, mlt, bank, flpp } = compare()
    expect(principalIdr).toBe(150_000_000)
    expect(bank.principalIdr).toBe(150_000_000)
    expect([mlt, flpp]).toMatchObject([{ principalIdr }, { principalIdr }])
  })

  test('charges FLPP its own fixed rate', () => {
    const { flpp } = compare()
    expect(flpp.status === 'applicable' && flpp.firstInstalmentIdr).toBeCloseTo(989_933.608825, 5)
    expect(flpp.status === 'applicable' && flpp.reset).toBeNull()
  })
})
