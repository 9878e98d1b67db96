import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { balanceIdr, instalmentIdr, largestLoanIdr } from '@/lib/kpr/loan/annuity'
import { loans, yearlyRates } from '@/tests/unit/kpr/arbitraries'
import { numRuns } from '@/tests/unit/runs'

// Computed with 50 decimal digits: A = P·i / (1 − (1 + i)^−n), i = a twelfth of the yearly rate.
const instalments = [
  { principalIdr: 150_000_000, annualRateBps: 800, months: 240, instalment: 1_254_660.10349 },
  { principalIdr: 150_000_000, annualRateBps: 500, months: 240, instalment: 989_933.608825 },
  { principalIdr: 120_000_000, annualRateBps: 0, months: 120, instalment: 1_000_000 },
  { principalIdr: 100, annualRateBps: 1_200, months: 1, instalment: 101 },
]

describe('instalment', () => {
  test.each(instalments)('of $principalIdr at $annualRateBps bps over $months months', (row) => {
    expect(instalmentIdr(row)).toBeCloseTo(row.instalment, 5)
  })

  test('without interest is the loan divided by the months, exactly', () => {
    expect(instalmentIdr({ principalIdr: 120_000_000, annualRateBps: 0, months: 120 })).toBe(
      1_000_000,
    )
    expect(instalmentIdr({ principalIdr: 100, annualRateBps: 0, months: 3 })).toBe(100 / 3)
  })

  test('at a rate close to zero is close to the one without interest', () => {
    const loan = { principalIdr: 100_000_000_000, months: 360 }
    const without = instalmentIdr({ ...loan, annualRateBps: 0 })
    expect(instalmentIdr({ ...loan, annualRateBps: 1e-9 })).toBeCloseTo(without, 2)
  })

  test.each([0, -1, 1.5, Number.NaN])('refuses %s months', (months) => {
    const refused = () => instalmentIdr({ principalIdr: 1, annualRateBps: 800, months })
    expect(refused).toThrow(new RangeError(`months: ${months}`))
  })

  test.each([-1, Number.NaN])('refuses a rate of %s', (annualRateBps) => {
    const refused = () => instalmentIdr({ principalIdr: 1, annualRateBps, months: 12 })
    expect(refused).toThrow(new RangeError(`annualRateBps: ${annualRateBps}`))
  })
})

describe('balance', () => {
  // First rows of the same loan with 50 decimal digits.
  test('after the first month is the loan less what is not interest', () => {
    const loan = { principalIdr: 150_000_000, annualRateBps: 800, months: 240 }
    expect(balanceIdr(loan, 1)).toBeCloseTo(149_745_339.89651, 4)
  })

  test('at the end of a teaser', () => {
    const loan = { principalIdr: 150_000_000, annualRateBps: 500, months: 240 }
    expect(balanceIdr(loan, 24)).toBeCloseTo(140_808_811.127949, 4)
  })

  test('before the first month is the loan, after the last one nothing', () => {
    const loan = { principalIdr: 150_000_000, annualRateBps: 800, months: 240 }
    expect([-1, 0].map((month) => balanceIdr(loan, month))).toEqual([150_000_000, 150_000_000])
    expect([240, 241].map((month) => balanceIdr(loan, month))).toEqual([0, 0])
  })

  test('one month before the end is a single instalment less its interest', () => {
    const loan = { principalIdr: 150_000_000, annualRateBps: 800, months: 240 }
    expect(balanceIdr(loan, 239) * (1 + 0.08 / 12)).toBeCloseTo(instalmentIdr(loan), 6)
  })
})

describe('any loan', () => {
  test('costs no less a month at a higher rate', () => {
    fc.assert(
      fc.property(loans, yearlyRates, (loan, annualRateBps) => {
        const [lower = 0, higher = 0] = [loan.annualRateBps, annualRateBps].sort((a, b) => a - b)
        const paidAt = (rate: number) => instalmentIdr({ ...loan, annualRateBps: rate })
        return paidAt(higher) >= paidAt(lower) * (1 - 1e-12)
      }),
      { numRuns },
    )
  })

  test('costs no more a month over more months', () => {
    fc.assert(
      fc.property(loans, fc.integer({ min: 1, max: 360 }), (loan, months) => {
        const [fewer = 1, more = 1] = [loan.months, months].sort((a, b) => a - b)
        const paidOver = (term: number) => instalmentIdr({ ...loan, months: term })
        return paidOver(more) <= paidOver(fewer) * (1 + 1e-12)
      }),
      { numRuns },
    )
  })

  test('costs at least its first interest and its even share, and no more than both', () => {
    fc.assert(
      fc.property(loans, (loan) => {
        const interest = (loan.principalIdr * loan.annualRateBps) / 120_000
        const share = loan.principalIdr / loan.months
        const instalment = instalmentIdr(loan)
        return (
          instalment >= Math.max(interest, share) * (1 - 1e-12) &&
          instalment <= (interest + share) * (1 + 1e-12)
        )
      }),
      { numRuns },
    )
  })

  test('is the largest one that its own instalment pays off', () => {
    fc.assert(
      fc.property(loans, (loan) => {
        const { annualRateBps, months } = loan
        const paid = { instalmentIdr: instalmentIdr(loan), annualRateBps, months }
        return Math.abs(largestLoanIdr(paid) / loan.principalIdr - 1) < 1e-9
      }),
      { numRuns },
    )
  })

  test('is owed whole until the first instalment, to the last rupiah', () => {
    fc.assert(
      fc.property(loans, (loan) => balanceIdr(loan, 0) === loan.principalIdr),
      { numRuns },
    )
  })

  test('is owed less and less, and interest and principal make up the instalment', () => {
    fc.assert(
      fc.property(loans, fc.integer({ min: 0, max: 359 }), (loan, month) => {
        const paidMonths = month % loan.months
        const before = balanceIdr(loan, paidMonths)
        const after = balanceIdr(loan, paidMonths + 1)
        const interest = (before * loan.annualRateBps) / 120_000
        const paid = before - after + interest
        return after < before && Math.abs(paid / instalmentIdr(loan) - 1) < 1e-6
      }),
      { numRuns },
    )
  })
})
