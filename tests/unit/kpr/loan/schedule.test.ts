import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { instalmentIdr } from '@/lib/kpr/loan/annuity'
import { phasesOf } from '@/lib/kpr/loan/phased-loan'
import { scheduleRows } from '@/lib/kpr/loan/schedule'
import { loans, promoMonths, yearlyRates } from '@/tests/unit/kpr/arbitraries'
import { numRuns } from '@/tests/unit/runs'

const anySchedule = fc
  .record({
    loan: loans,
    laterRateBps: yearlyRates,
    firstMonths: promoMonths,
  })
  .map(({ loan, laterRateBps, firstMonths }) => {
    const { months, annualRateBps: firstRateBps } = loan
    return { loan, phases: phasesOf({ months, firstMonths, firstRateBps, laterRateBps }) }
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

  test('never asks for more than is owed where rounding has paid a loan off early', () => {
    // Two thirds of a rupiah a month are rounded up to one: nothing is owed after two of three months.
    const rows = scheduleRows(2, [{ months: 3, annualRateBps: 0 }])
    expect(rows.map((row) => row.principalIdr)).toEqual([1, 1, 0])
  })

  test('pays off exactly the loan, whatever the rates', () => {
    fc.assert(
      fc.property(anySchedule, ({ loan, phases }) => {
        const rows = scheduleRows(loan.principalIdr, phases)
        const paidOff = rows.reduce((sum, row) => sum + row.principalIdr, 0)
        const isWhole = rows.length === loan.months && rows.at(-1)?.balanceIdr === 0
        return isWhole && paidOff === loan.principalIdr
      }),
      { numRuns },
    )
  })

  test('holds whole rupiah that are never less than nothing, and a balance that never grows', () => {
    fc.assert(
      fc.property(anySchedule, ({ loan, phases }) => {
        const rows = scheduleRows(loan.principalIdr, phases)
        let before = loan.principalIdr
        const odd = rows.find(({ interestIdr, principalIdr, balanceIdr }) => {
          const isPaidOff = balanceIdr === before - principalIdr
          before = balanceIdr
          const isWhole = [interestIdr, principalIdr, balanceIdr].every(Number.isSafeInteger)
          return !isWhole || !isPaidOff || Math.min(interestIdr, principalIdr, balanceIdr) < 0
        })
        return odd === undefined
      }),
      { numRuns },
    )
  })

  test('asks the same sum in every month of a phase but the last of the loan', () => {
    fc.assert(
      fc.property(anySchedule, ({ loan, phases }) => {
        const rows = scheduleRows(loan.principalIdr, phases)
        let start = 0
        const sums = phases.map(({ months }) => {
          const paid = rows.slice(start, start + months).filter((row) => row.balanceIdr > 0)
          start += months
          return new Set(paid.map((row) => row.interestIdr + row.principalIdr)).size
        })
        return Math.max(...sums) <= 1
      }),
      { numRuns },
    )
  })

  test('strays from the unrounded instalments by no more than rounding can build up', () => {
    fc.assert(
      fc.property(loans, (loan) => {
        const { principalIdr, annualRateBps, months } = loan
        const rows = scheduleRows(principalIdr, [loan])
        const paid = rows.reduce((sum, row) => sum + row.interestIdr + row.principalIdr, 0)
        const last = (rows.at(-1)?.interestIdr ?? 0) + (rows.at(-1)?.principalIdr ?? 0)
        const rate = annualRateBps / 120_000
        // A rupiah a month (half of it interest, half instalment), itself growing with interest.
        const grownIdr = rate === 0 ? months : ((1 + rate) ** months - 1) / rate
        const instalment = instalmentIdr(loan)
        return (
          Math.abs(paid - instalment * months) <= grownIdr + months &&
          Math.abs(last - instalment) <= grownIdr + 1
        )
      }),
      { numRuns },
    )
  })
})
