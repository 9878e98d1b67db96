import fc from 'fast-check'
import type { BpuInput } from '@/lib/iuran/bpu-contribution'
import { addMonthsTo } from '@/lib/iuran/monthly-figure'
import type { WageInput } from '@/lib/iuran/wage-contribution'

/** Whole rupiah a month, far above the highest band and every ceiling. */
export const incomes = fc.integer({ min: 0, max: 1_000_000_000 })

/** January 2025 to December 2029: before, in and after both discounts. */
export const months = fc.integer({ min: 0, max: 59 }).map((later) => addMonthsTo('2025-01', later))

export const selfEmployed: fc.Arbitrary<BpuInput> = fc.record({
  incomeIdrPerMonth: incomes,
  sector: fc.constantFrom('umum', 'transportasi'),
  payer: fc.constantFrom('self', 'government'),
  withJht: fc.boolean(),
})

export const employees: fc.Arbitrary<WageInput> = fc.record({
  wageIdrPerMonth: incomes,
  riskClass: fc.constantFrom(1, 2, 3, 4, 5),
  withJht: fc.boolean(),
  withJp: fc.boolean(),
})
