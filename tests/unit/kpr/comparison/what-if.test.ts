import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { ComparisonInput } from '@/lib/kpr/comparison/compare'
import { type WhatIfRates, whatIfRatesMove } from '@/lib/kpr/comparison/what-if'
import { numRuns } from '@/tests/unit/runs'
import { openComparisonInputs } from './arbitraries-comparison'
import { exampleInput, exampleRules } from './example-comparison'

const ask = (changes: Partial<ComparisonInput> = {}) =>
  named(whatIfRatesMove({ ...exampleInput, ...changes }, exampleRules))

const named = (whatIf: readonly WhatIfRates[]) => ({
  mlt: whatIf.find(({ name }) => name === 'mlt') ?? null,
  bank: whatIf.find(({ name }) => name === 'komersial') ?? null,
})

// Rp150 million over 20 years; 50-digit decimal arithmetic, nothing rounded inside.
describe('MLT at 8%, reviewed after a year', () => {
  test.each([
    { changeBps: -100, instalmentIdr: 1_166_108.698996 },
    { changeBps: 0, instalmentIdr: 1_254_660.10349 },
    { changeBps: 100, instalmentIdr: 1_346_274.9574 },
    { changeBps: 200, instalmentIdr: 1_440_777.561942 },
    { changeBps: 300, instalmentIdr: 1_537_985.997049 },
  ])('with BI-Rate moved by $changeBps costs $instalmentIdr a month', (expected) => {
    const row = ask().mlt?.rows.find(({ changeBps }) => changeBps === expected.changeBps)
    expect(row?.instalmentIdr).toBeCloseTo(expected.instalmentIdr, 5)
    expect(row?.annualRateBps).toBe(800 + expected.changeBps)
    expect(row?.extraIdr).toBeCloseTo(expected.instalmentIdr - 1_254_660.10349, 5)
  })

  test('changes from the month after its first review', () => {
    expect(ask().mlt?.fromMonth).toBe(13)
  })

  test('is counted from no change, whatever change was typed', () => {
    expect(ask({ biChangeBps: 250 }).mlt).toEqual(ask().mlt)
  })

  test('never falls below a rate of nothing', () => {
    expect(ask({ mltRateBps: 50 }).mlt?.rows.map(({ annualRateBps }) => annualRateBps)).toEqual([
      0, 50, 150, 250, 350,
    ])
  })

  test.each([
    { tenorYears: 1, isShown: false },
    { tenorYears: 2, isShown: true },
  ])('over $tenorYears years', ({ tenorYears, isShown }) => {
    expect(ask({ tenorYears }).mlt !== null).toBe(isShown)
  })

  test.each([
    { priceIdr: 516_000_000, isShown: true },
    { priceIdr: 516_000_001, isShown: false },
  ])('for a house of $priceIdr with 16 million paid down', ({ priceIdr, isShown }) => {
    expect(ask({ priceIdr }).mlt !== null).toBe(isShown)
  })
})

describe('bank loan at 5% for two years, then 11%', () => {
  test.each([
    { changeBps: 100, instalmentIdr: 1_593_885.876164, extraIdr: 94_202.135702 },
    { changeBps: 200, instalmentIdr: 1_690_314.773498, extraIdr: 190_631.033036 },
    { changeBps: 500, instalmentIdr: 1_991_384.482862, extraIdr: 491_700.7424 },
  ])('with the later rate moved by $changeBps costs $instalmentIdr a month', (expected) => {
    const row = ask().bank?.rows.find(({ changeBps }) => changeBps === expected.changeBps)
    expect(row?.instalmentIdr).toBeCloseTo(expected.instalmentIdr, 5)
    expect(row?.extraIdr).toBeCloseTo(expected.extraIdr, 5)
    expect(row?.annualRateBps).toBe(1_100 + expected.changeBps)
  })

  test.each([
    { teaserMonths: 0, fromMonth: 1 },
    { teaserMonths: 24, fromMonth: 25 },
    { teaserMonths: 239, fromMonth: 240 },
    { teaserMonths: 240, fromMonth: undefined },
    { teaserMonths: 241, fromMonth: undefined },
  ])('with a teaser of $teaserMonths months moves from month $fromMonth', (expected) => {
    expect(ask({ teaserMonths: expected.teaserMonths }).bank?.fromMonth).toBe(expected.fromMonth)
  })
})

test('a higher rate never lowers an instalment, whatever is typed', () => {
  fc.assert(
    fc.property(openComparisonInputs, (input) => {
      const { mlt, bank } = named(whatIfRatesMove(input, exampleRules))
      const isRising = (rates: WhatIfRates | null) =>
        // A hundredth of a rupiah: a rate that cannot fall below nothing leaves binary noise.
        (rates?.rows ?? []).every(
          ({ instalmentIdr }, i, rows) => instalmentIdr > (rows[i - 1]?.instalmentIdr ?? 0) - 0.01,
        )
      const isBankDearer = bank?.rows.every(({ extraIdr }) => extraIdr > 0) ?? true
      return isRising(mlt) && isRising(bank) && isBankDearer
    }),
    { numRuns },
  )
})
