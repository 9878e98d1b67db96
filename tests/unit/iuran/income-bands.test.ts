import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { bandsWithLimits, incomeBasis } from '@/lib/iuran/income-bands'
import { incomes } from './arbitraries'
import { exampleBands } from './example-bands'

const basisOf = (incomeIdr: number) => incomeBasis(incomeIdr, exampleBands)?.idrPerMonth

const edges = exampleBands.flatMap(({ upToIdr, basisIdr }, i) => {
  const next = exampleBands[i + 1]
  return upToIdr === null || !next ? [] : [{ upToIdr, basisIdr, nextIdr: next.basisIdr }]
})

describe('the income that counts', () => {
  test('has an edge between any two of 33 bands', () => {
    expect(exampleBands).toHaveLength(33)
    expect(edges).toHaveLength(32)
  })

  test.each(edges)('is $basisIdr to $upToIdr, and $nextIdr above', (edge) => {
    expect(basisOf(edge.upToIdr - 1)).toBe(edge.basisIdr)
    expect(basisOf(edge.upToIdr)).toBe(edge.basisIdr)
    expect(basisOf(edge.upToIdr + 1)).toBe(edge.nextIdr)
    // The law goes on at the next thousand.
    expect(basisOf(edge.upToIdr + 1_000)).toBe(edge.nextIdr)
  })

  test.each([
    { income: 0, basis: 1_000_000 },
    { income: 999_999, basis: 1_000_000 },
    { income: 1_000_000, basis: 1_000_000 },
    { income: 3_000_000, basis: 2_950_000 },
    { income: 20_700_000, basis: 20_700_000 },
    { income: 1_000_000_000_000, basis: 20_700_000 },
  ])('is $basis at $income', ({ income, basis }) => {
    expect(basisOf(income)).toBe(basis)
  })

  test('never falls as the income rises, and is one of the table', () => {
    fc.assert(
      fc.property(incomes, incomes, (one, other) => {
        const [less = 0, more = 0] = [one, other].sort((a, b) => a - b)
        expect(basisOf(more)).toBeGreaterThanOrEqual(basisOf(less) ?? Number.NaN)
        expect(exampleBands.map(({ basisIdr }) => basisIdr)).toContain(basisOf(one))
      }),
    )
  })

  test('is unknown where a table does not reach', () => {
    const short = [{ upToIdr: 1_099_000, basisIdr: 1_000_000 }]
    expect(incomeBasis(1_099_000, short)?.idrPerMonth).toBe(1_000_000)
    expect(incomeBasis(1_099_001, short)).toBeNull()
  })
})

describe('the limits of a band', () => {
  test('are told as the law writes them', () => {
    expect(incomeBasis(3_000_000, exampleBands)).toEqual({
      idrPerMonth: 2_950_000,
      fromIdr: 2_700_000,
      upToIdr: 3_199_000,
    })
  })

  test('are open below the first band and above the last', () => {
    const all = bandsWithLimits(exampleBands)
    expect(all[0]).toEqual({ idrPerMonth: 1_000_000, fromIdr: null, upToIdr: 1_099_000 })
    expect(all.at(-1)).toEqual({ idrPerMonth: 20_700_000, fromIdr: 20_200_000, upToIdr: null })
    expect(all.slice(1).every(({ fromIdr }) => fromIdr !== null)).toBe(true)
  })
})
