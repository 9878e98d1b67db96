import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { instalmentIdr } from '@/lib/kpr/loan'
import { phasesOf } from '@/lib/kpr/phased-loan'
import { scheduleRows } from '@/lib/kpr/schedule'
import { loans, yearlyRates } from './arbitraries'

const anySchedule = fc
  .record({
    loan: loans,
    laterRateBps: yearlyRates,
    firstMonths: fc.integer({ min: 0, max: 400 }),
  })
  .map(({ loan, laterRateBps, firstMonths }) => {
    const { months, annualRateBps: firstRateBps } = loan
    const phases = phasesOf({ months, firstMonths, firstRateBps, laterRateBps })
    return { loan, phases, rows: scheduleRows(loan.principalIdr, phases) }
  })

describe('schedule in whole rupiah', () => {
  // First row with 50 decimal digits: interest 1,000,000; principal 254,660.10; balance 149,745,339.90.
  test('starts with the published first rows of a loan', () => {
    const rows = scheduleRows(150_000_000, [{ months: 240, annualRateBps: 800 }])
    expect(rows[0]).toEqual({
      month: 1,
      interestIdr: 1_000_000,
      principalIdr: 254_660,
      balanceIdr: 149_745_340,
    })
    expect(rows[1]?.interestIdr).toBe(998_302)
  })

  test('lets the last month take what rounding left', () => {
    const rows = scheduleRows(100, [{ months: 3, annualRateBps: 0 }])
    expect(rows.map((row) => row.principalIdr)).toEqual([33, 33, 34])
  })

  test('rounds half a rupiah of interest up', () => {
    // 150 at 12% a year is 1.5 a month.
    expect(scheduleRows(150, [{ months: 12, annualRateBps: 1_200 }])[0]?.interestIdr).toBe(2)
  })

  test('pays off exactly the loan, whatever the rates', () => {
    fc.assert(
      fc.property(anySchedule, ({ loan, rows }) => {
        const paidOff = rows.reduce((sum, row) => sum + row.principalIdr, 0)
        expect(paidOff).toBe(loan.principalIdr)
        expect(rows).toHaveLength(loan.months)
        expect(rows.at(-1)?.balanceIdr).toBe(0)
      }),
    )
  })

  test('holds whole rupiah that are never less than nothing, and a balance that never grows', () => {
    fc.assert(
      fc.property(anySchedule, ({ loan, rows }) => {
        let before = loan.principalIdr
        for (const { interestIdr, principalIdr, balanceIdr } of rows) {
          expect([interestIdr, principalIdr, balanceIdr].every(Number.isSafeInteger)).toBe(true)
          expect(Math.min(interestIdr, principalIdr, balanceIdr)).toBeGreaterThanOrEqual(0)
          expect(balanceIdr).toBe(before - principalIdr)
          before = balanceIdr
        }
      }),
      { numRuns: 50 },
    )
  })

  test('strays from the unrounded instalments by no more than rounding can build up', () => {
    fc.assert(
      fc.property(loans, (loan) => {
        const { principalIdr, annualRateBps, months } = loan
        const rows = scheduleRows(principalIdr, [loan])
        const paid = rows.reduce((sum, row) => sum + row.interestIdr + row.principalIdr, 0)
        const rate = annualRateBps / 120_000
        // A rupiah a month (half of it interest, half instalment), itself growing with interest.
        const grownIdr = rate === 0 ? months : ((1 + rate) ** months - 1) / rate
        const difference = Math.abs(paid - instalmentIdr(loan) * months)
        expect(difference).toBeLessThanOrEqual(grownIdr + months)
      }),
    )
  })
})
