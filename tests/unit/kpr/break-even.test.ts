import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { breakEvenFloatingRate, breakEvenMonth } from '@/lib/kpr/break-even'
import { type ComparisonInput, compareLoans } from '@/lib/kpr/compare'
import { costsOf } from '@/lib/kpr/loan-costs'
import { phasesOf } from '@/lib/kpr/phased-loan'
import { exampleInput, exampleRules } from './example-comparison'

const breakEven = (changes: Partial<ComparisonInput> = {}) =>
  compareLoans({ ...exampleInput, ...changes }, exampleRules).breakEven

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

  test('agrees with adding up instalments by hand', () => {
    const bank = costsOf(
      1_200,
      phasesOf({ months: 12, firstMonths: 6, firstRateBps: 0, laterRateBps: 5_000 }),
    )
    const other = costsOf(1_200, [{ months: 12, annualRateBps: 400 }])
    const paid = (phases: typeof bank.phases, months: number) =>
      phases.flatMap((phase) => Array(phase.months).fill(phase.instalmentIdr)).slice(0, months)
    const sum = (instalments: number[]) => instalments.reduce((a, b) => a + b, 0)
    const byHand = Array.from({ length: 12 }, (_, i) => i + 1).find(
      (month) => sum(paid(bank.phases, month)) > sum(paid(other.phases, month)),
    )
    expect(breakEvenMonth(bank.phases, other.phases)).toBe(byHand)
  })
})

describe('break-even floating rate', () => {
  test('makes both totals equal', () => {
    const { floatingRate } = breakEven() ?? {}
    expect(floatingRate?.status === 'found' && floatingRate.annualRateBps).toBeCloseTo(860.5049, 4)
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

  test('wherever found, costs the bank borrower what MLT costs', () => {
    const terms = fc.record({
      principalIdr: fc.integer({ min: 10_000_000, max: 500_000_000 }),
      months: fc.integer({ min: 2, max: 360 }),
      teaserMonths: fc.integer({ min: 0, max: 120 }),
      teaserRateBps: fc.integer({ min: 0, max: 2_000 }),
      mltRateBps: fc.integer({ min: 1, max: 2_000 }),
    })
    fc.assert(
      fc.property(terms, ({ mltRateBps, ...terms }) => {
        const { principalIdr, months, teaserMonths, teaserRateBps } = terms
        const targetTotalIdr = costsOf(principalIdr, [
          { months, annualRateBps: mltRateBps },
        ]).totalIdr
        const found = breakEvenFloatingRate({ ...terms, targetTotalIdr })
        fc.pre(found.status === 'found')
        const phases = phasesOf({
          months,
          firstMonths: teaserMonths,
          firstRateBps: teaserRateBps,
          laterRateBps: found.status === 'found' ? found.annualRateBps : 0,
        })
        expect(Math.abs(costsOf(principalIdr, phases).totalIdr - targetTotalIdr)).toBeLessThan(0.01)
      }),
    )
  })
})
