import { describe, expect, test } from 'vitest'
import { writeValues } from '@/lib/format/step-values'

describe('figures of a step', () => {
  test('are written by the unit at the end of their name', () => {
    expect(
      writeValues({
        loanIdr: 150_000_000.4,
        rateBps: 875,
        increasePercent: 51.493366,
        eligibleOn: '2026-11-25',
        startMonth: '2026-11-25',
        year: 2026,
        direction: 'up',
      }),
    ).toEqual({
      loanIdr: 'Rp150.000.000',
      rateBps: '8,75%',
      increasePercent: '51,49%',
      eligibleOn: '25 November 2026',
      startMonth: 'November 2026',
      year: '2026',
      direction: 'up',
    })
  })

  test('are written by their own writer where there is one, whatever their name', () => {
    const own = { monthlyRate: (rate: number) => rate.toFixed(4), rateBps: () => 'x' }
    expect(writeValues({ monthlyRate: 0.00666, rateBps: 800 }, own)).toEqual({
      monthlyRate: '0.0067',
      rateBps: 'x',
    })
  })
})
