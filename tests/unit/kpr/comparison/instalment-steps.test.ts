import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type ComparisonInput, compareLoans } from '@/lib/kpr/comparison/compare'
import { availableLoans } from '@/lib/kpr/comparison/compared-loan'
import {
  instalmentChanges,
  instalmentPeriods,
  instalmentSteps,
} from '@/lib/kpr/comparison/instalment-steps'
import { payPhases } from '@/lib/kpr/loan/phased-loan'
import { numRuns } from '@/tests/unit/runs'
import { twoPhases } from './arbitraries-comparison'
import { exampleInput, exampleRules } from './example-comparison'
import { availableIn } from './named-loans'

const compare = (changes: Partial<ComparisonInput> = {}) =>
  compareLoans({ ...exampleInput, ...changes }, exampleRules)

const bankOf = (changes: Partial<ComparisonInput> = {}) =>
  availableIn(compare(changes), 'komersial')

// Rp150 million, 240 months, 5% for 24 months then 11%, with 50 decimal digits.
const promoIdr = 989_933.608825
const laterIdr = 1_499_683.740462

describe('instalment steps', () => {
  test('stand level over a phase and rise where the promo ends', () => {
    const steps = instalmentSteps(bankOf().phases)
    expect(steps.map(({ month }) => month)).toEqual([0, 24, 24, 240])
    expect(steps.map(({ idr }) => idr)).toEqual(
      [promoIdr, promoIdr, laterIdr, laterIdr].map((idr) => expect.closeTo(idr, 5)),
    )
  })

  test('cover every month once with the instalment of that month', () => {
    fc.assert(
      fc.property(twoPhases, (phases) => {
        const paid = payPhases(100_000_000, phases)
        const steps = instalmentSteps(paid)
        const isCovered = paid.every(({ months, instalmentIdr }, i) => {
          const [from, to] = steps.slice(i * 2, i * 2 + 2)
          return (
            (to?.month ?? 0) - (from?.month ?? 0) === months &&
            from?.idr === instalmentIdr &&
            to?.idr === instalmentIdr
          )
        })
        return steps[0]?.month === 0 && isCovered
      }),
      { numRuns },
    )
  })
})

describe('a change of instalment', () => {
  test.each([
    { teaserMonths: 23, month: 24 },
    { teaserMonths: 24, month: 25 },
    { teaserMonths: 239, month: 240 },
  ])('after $teaserMonths months of promo comes in month $month', ({ teaserMonths, month }) => {
    const changes = instalmentChanges(bankOf({ teaserMonths }).phases)
    expect(changes.map((change) => change.month)).toEqual([month])
  })

  test.each([
    { terms: 'without a promo', teaserMonths: 0 },
    { terms: 'with a promo to the end', teaserMonths: 240 },
    { terms: 'at one rate', teaserRateBps: 1_100 },
  ])('does not come $terms', ({ terms: _, ...changes }) => {
    expect(instalmentChanges(bankOf(changes).phases)).toEqual([])
  })

  test('says from what to what', () => {
    const [change] = instalmentChanges(bankOf().phases)
    expect(change?.fromIdr).toBeCloseTo(promoIdr, 5)
    expect(change?.toIdr).toBeCloseTo(laterIdr, 5)
  })
})

describe('periods', () => {
  const rows = (changes: Partial<ComparisonInput>) =>
    instalmentPeriods(availableLoans(compare(changes).loans)).map((row) => [
      row.fromMonth,
      row.toMonth,
    ])

  test('end wherever any loan changes', () => {
    expect(rows({})).toEqual([
      [1, 24],
      [25, 240],
    ])
    expect(rows({ biChangeBps: 100 })).toEqual([
      [1, 12],
      [13, 24],
      [25, 240],
    ])
    expect(rows({ biChangeBps: 100, teaserMonths: 6 })).toEqual([
      [1, 6],
      [7, 12],
      [13, 240],
    ])
    expect(rows({ teaserMonths: 12, biChangeBps: 100 })).toEqual([
      [1, 12],
      [13, 240],
    ])
    expect(rows({ teaserMonths: 0 })).toEqual([[1, 240]])
  })

  test('begin with the instalment of a single month', () => {
    const [first] = instalmentPeriods(availableLoans(compare({ teaserMonths: 1 }).loans))
    expect(first).toMatchObject({ fromMonth: 1, toMonth: 1 })
    expect(first?.instalmentsIdr[1]?.idr).toBe(bankOf({ teaserMonths: 1 }).firstInstalmentIdr)
  })

  test('name only the loans that can be had, each with its instalment', () => {
    const available = availableLoans(compare({ priceIdr: 200_000_000 }).loans)
    const names = available.map(({ name }) => name)
    const [first, later] = instalmentPeriods(available)
    expect(names).not.toContain('flpp')
    expect(first?.instalmentsIdr.map(({ name }) => name)).toEqual(names)
    const bank = bankOf({ priceIdr: 200_000_000 })
    expect(first?.instalmentsIdr[1]?.idr).toBe(bank.firstInstalmentIdr)
    expect(later?.instalmentsIdr[1]?.idr).toBe(bank.laterInstalmentIdr)
  })
})
