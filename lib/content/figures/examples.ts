import { z } from 'zod'
import record from '@/content/examples.json'

const examplesSchema = z.strictObject({
  /** Incomes, and wages, that tables show: rupiah a month, the smallest first. */
  amountsIdrPerMonth: z
    .array(z.int().positive())
    .min(1)
    .refine((amounts) => amounts.every((idr, i) => idr > (amounts[i - 1] ?? 0)), {
      error: 'amounts must ascend',
    }),
})

/** What the tables count with: examples, not figures of anything. */
export const examples = examplesSchema.parse(record)
