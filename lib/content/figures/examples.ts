import { z } from 'zod'
import record from '@/content/examples.json'
import { factIdSchema } from './fact-schema'

const exampleFigureSchema = z.strictObject({
  id: factIdSchema,
  label: z.string().min(1),
  unit: z.enum(['idr', 'idrPerMonth', 'bps', 'months', 'years']),
  value: z.int().positive(),
})

/** A figure nobody claims, to show by it what a rule does. */
export type ExampleFigure = z.infer<typeof exampleFigureSchema>

export const examplesSchema = z.strictObject({
  /** Day somebody last looked whether people still earn and borrow like this. */
  checkedOn: z.iso.date(),
  /** Incomes, and wages, that tables show: rupiah a month, the smallest first. */
  amountsIdrPerMonth: z
    .array(z.int().positive())
    .min(1)
    .refine((amounts) => amounts.every((idr, i) => idr > (amounts[i - 1] ?? 0)), {
      error: 'amounts must ascend',
    }),
  figures: z.array(exampleFigureSchema),
})

/** What texts and tables count with: examples, not figures of anything. */
export const examples = examplesSchema.parse(record)
