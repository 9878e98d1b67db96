import { z } from 'zod'
import record from '@/content/examples.json'
import type { LoanOffer } from '@/lib/kpr/true-rate/true-rate'
import { factIdSchema } from './fact-schema'

const exampleFigureSchema = z.strictObject({
  id: factIdSchema,
  label: z.string().min(1),
  unit: z.enum(['idr', 'idrPerMonth', 'bps', 'months', 'years']),
  value: z.int().positive(),
})

const loanSchema = z.strictObject({
  loanIdr: z.int().positive(),
  upFrontIdr: z.int().nonnegative(),
  instalmentIdr: z.int().positive(),
  instalments: z.int().positive(),
  period: z.enum(['month', 'week', 'day']),
}) satisfies z.ZodType<LoanOffer>

/** A figure nobody claims, to show by it what a rule does. */
export type ExampleFigure = z.infer<typeof exampleFigureSchema>

const ascendingSchema = z
  .array(z.int().positive())
  .min(1)
  .refine((amounts) => amounts.every((amount, i) => amount > (amounts[i - 1] ?? 0)), {
    error: 'amounts must ascend',
  })

export const examplesSchema = z.strictObject({
  /** Day somebody last looked whether people still earn and borrow like this. */
  checkedOn: z.iso.date(),
  /** Incomes, and wages, that tables show: rupiah a month, the smallest first. */
  amountsIdrPerMonth: ascendingSchema,
  /** The same where nobody can type an income of their own: on paper, in a file. */
  manyAmountsIdrPerMonth: ascendingSchema,
  /** How many people a village may pay for. */
  villagePeople: ascendingSchema,
  figures: z.array(exampleFigureSchema),
  /** Made-up offers in round figures, to be tried; the first is counted with where nothing is typed. */
  loans: z.strictObject({ motor: loanSchema, online: loanSchema, kpr: loanSchema }),
})

export type ExampleLoans = z.infer<typeof examplesSchema>['loans']

/** What texts, tables and tools count with: examples, not figures of anything. */
export const examples = examplesSchema.parse(record)
