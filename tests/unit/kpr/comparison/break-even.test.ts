import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { breakEvenFloatingRate, breakEvenMonth } from '@/lib/kpr/comparison/break-even'
import { type ComparisonInput, compareLoans } from '@/lib/kpr/comparison/compare'
import { costsOf } from '@/lib/kpr/loan/loan-costs'
import { type PaidPhase, phasesOf } from '@/lib/kpr/loan/phased-loan'
import { loans, promoMonths, yearlyRates } from '@/tests/unit/kpr/arbitraries'
import { numRuns } from '@/tests/unit/runs'
import { exampleInput, exampleRules } from './example-comparison'

const breakEven = (changes: Partial<ComparisonInput> = {}) =>
  compareLoans({ ...exampleInput, ...changes }, exampleRules).mltOrBank

describe('break-even month', () => {
  // Rp150 million, 240 months, 8% against 5% for 24 months then 11%, with 50 decimal digits.
  test('is the first in which more has been paid to the bank', () => {
    expect(breakEven()?.month).toBe(50)
  })

  test('is the first month of all when the bank asks more from the start', () => {
    expect(breakEven({ teaserRateBps: 801 })?.month).toBe(1)
  })

  test('never comes while the two loans are the same', () => {
    expect(breakEven({ teaserRateBps: 800, floatingRateBps: 800 })?.month).toBeNull()
  })

  // A promo of October 2026: 3.81% for 5 years, then 11%; dearer MLT over 15 years.
  test('never comes when the bank stays cheaper to the end', () => {
    const promo = { mltRateBps: 875, teaserRateBps: 381, teaserMonths: 60, tenorYears: 15 }
    expect(breakEven(promo)?.month).toBeNull()
  })

  const paying = (...instalments: number[]): PaidPhase[] =>
    instalments.map((instalmentIdr) => ({
      months: 1,
      annualRateBps: 0,
      startBalanceIdr: 0,
      instalmentIdr,
    }))

  // Half a sen is the same sum: binary fractions may leave as much between equal loans.
  test.each([
    { moreIdr: 0.0049, month: null },
    { moreIdr: 0.005, month: null },
    { moreIdr: 0.0051, month: 1 },
  ])('with $moreIdr more paid is $month', ({ moreIdr, month }) => {
    expect(breakEvenMonth(paying(moreIdr), paying(0))).toBe(month)
  })

  test('counts all that has been paid, not the instalment of the month', () => {
    expect(breakEvenMonth(paying(1, 3, 3), paying(3, 1, 1))).toBe(3)
  })

  test('looks no further than the loan it is compared with', () => {
    expect(breakEvenMonth(paying(1, 9), paying(2))).toBeNull()
  })

  test('is the first month in which the sum of instalments is higher, for any two loans', () => {
    const rates = fc.tuple(yearlyRates, yearlyRates, yearlyRates)
    fc.assert(
      fc.property(loans, promoMonths, rates, (loan, firstMonths, [first, later, other]) => {
        const { principalIdr, months } = loan
        const terms = { months, firstMonths, firstRateBps: first, laterRateBps: later }
        const bank = costsOf(principalIdr, phasesOf(terms))
        const mlt = costsOf(principalIdr, [{ months, annualRateBps: other }])
        const aheadIdr = (month: number) =>
          Math.min(month, firstMonths) * bank.firstInstalmentIdr +
          Math.max(0, month - firstMonths) * bank.laterInstalmentIdr -
          month * mlt.firstInstalmentIdr
        const found = breakEvenMonth(bank.phases, mlt.phases)
        // Adding and multiplying round apart: a billionth of the sum.
        const noiseIdr = 0.01 + mlt.totalIdr * 1e-9
        if (found === null) return aheadIdr(months) < noiseIdr
        return aheadIdr(found) > -noiseIdr && aheadIdr(found - 1) < noiseIdr
      }),
      { numRuns },
    )
  })
})

describe('break-even floating rate', () => {
  test('makes both totals equal', () => {
    const { floatingRate } = breakEven() ?? {}
    expect(floatingRate?.status === 'found' && floatingRate.annualRateBps).toBeCloseTo(860.5049, 4)
  })

  // Rp2 million paid at the start of MLT and Rp7.5 million of the bank's loan, with 50 decimal digits.
  test('is lower the more is paid at the start of the bank loan, and higher for MLT', () => {
    const { floatingRate } =
      breakEven({
        feesIdr: { ...exampleInput.feesIdr, mlt: 2_000_000, komersial: 7_500_000 },
      }) ?? {}
    expect(floatingRate?.status === 'found' && floatingRate.annualRateBps).toBeCloseTo(831.0546, 4)
  })

  test('is the MLT rate itself when there is no teaser', () => {
    const { floatingRate } = breakEven({ teaserMonths: 0 }) ?? {}
    expect(floatingRate?.status === 'found' && floatingRate.annualRateBps).toBeCloseTo(800, 6)
  })

  test.each([
    { teaserMonths: 240, reason: 'noFloatingPhase' },
    { teaserMonths: 300, reason: 'noFloatingPhase' },
    { teaserMonths: 200, teaserRateBps: 2_000, reason: 'dearerAtAnyRate' },
    { teaserMonths: 239, teaserRateBps: 0, reason: 'cheaperAtAnyRate' },
  ])('does not exist: $reason after $teaserMonths months', ({ reason, ...changes }) => {
    expect(breakEven(changes)?.floatingRate).toEqual({ status: 'none', reason })
  })

  // A single rupiah-like sum in one month: without interest it costs itself.
  test.each([
    { principalIdr: 0.0049, status: 'found' },
    { principalIdr: 0.005, status: 'found' },
    { principalIdr: 0.0051, status: 'none' },
  ])('for $principalIdr over a target of nothing is $status', ({ principalIdr, status }) => {
    const terms = { principalIdr, months: 1, teaserMonths: 0, teaserRateBps: 0, targetTotalIdr: 0 }
    expect(breakEvenFloatingRate(terms).status).toBe(status)
  })

  test.each([
    { overIdr: 0.004, status: 'found' },
    { overIdr: 0.006, status: 'none' },
  ])('$overIdr above the cost at 100 percent is $status', ({ overIdr, status }) => {
    const highest = costsOf(1_200, [{ months: 12, annualRateBps: 10_000 }]).totalIdr
    const terms = { principalIdr: 1_200, months: 12, teaserMonths: 0, teaserRateBps: 0 }
    const found = breakEvenFloatingRate({ ...terms, targetTotalIdr: highest + overIdr })
    expect(found.status).toBe(status)
  })

  test('wherever found makes both totals equal, and else no rate up to 100 percent would', () => {
    fc.assert(
      fc.property(loans, promoMonths, yearlyRates, (loan, teaserMonths, teaserRateBps) => {
        const { principalIdr, months } = loan
        const targetTotalIdr = costsOf(principalIdr, [loan]).totalIdr
        const terms = { principalIdr, months, teaserMonths, teaserRateBps, targetTotalIdr }
        const beyondTargetAt = (laterRateBps: number) => {
          const phases = phasesOf({
            months,
            firstMonths: teaserMonths,
            firstRateBps: teaserRateBps,
            laterRateBps,
          })
          return costsOf(principalIdr, phases).totalIdr - targetTotalIdr
        }
        const found = breakEvenFloatingRate(terms)
        if (found.status === 'found') {
          const noiseIdr = 0.01 + targetTotalIdr * 1e-12
          return Math.abs(beyondTargetAt(found.annualRateBps)) < noiseIdr
        }
        if (found.reason === 'noFloatingPhase') return teaserMonths >= months
        return found.reason === 'dearerAtAnyRate' ? beyondTargetAt(0) > 0 : beyondTargetAt(1e4) < 0
      }),
      { numRuns },
    )
  })
})
