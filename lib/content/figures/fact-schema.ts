import { z } from 'zod'
import { employeePrograms } from '@/lib/iuran/employer-duty'
import { type FactUnit, factUnits } from '@/lib/units'
import { bandTableSchema } from './band-schema'

const periodSchema = z
  .strictObject({
    from: z.iso.date(),
    to: z.iso.date().nullable(),
    /** A whole number; an ISO day for the unit "day", a sentence for "rule", a table for "bands". */
    value: z.union([z.int(), z.string().min(1), bandTableSchema]),
    /** The programs that a sentence names, for whoever does not read sentences. */
    programs: z.array(z.enum(employeePrograms)).min(1).optional(),
    /** Where the figure was read: ids of content/sources. */
    sources: z.array(z.string()).min(1),
    /** Law and article, as far as known: "PP 82/2019, Pasal 34". */
    pointer: z.string().min(1),
  })
  .refine((period) => period.to === null || period.from <= period.to, {
    error: 'a period must not end before it begins',
  })
  .refine(({ value, programs }) => !programs || namesOnly(programs, value), {
    error: 'the sentence must name these programs, and no other',
  })

/** Whether a sentence names each of these programs and no other. */
function namesOnly(programs: readonly string[], sentence: unknown): boolean {
  const named = String(sentence).match(/\b(?:JKK|JKM|JHT|JP|JKP)\b/g) ?? []
  return named.join().toLowerCase() === programs.join()
}

function valueSchemaOf(unit: FactUnit) {
  switch (unit) {
    case 'day':
      return z.iso.date()
    case 'rule':
      return z.string()
    case 'bands':
      return bandTableSchema
    default:
      return z.int()
  }
}

export const factIdSchema = z.string().regex(/^[a-z0-9]+(?:[.-][a-z0-9]+)*$/)

export const factSchema = z
  .strictObject({
    id: factIdSchema,
    /** What the figure is, in words a reader understands. */
    label: z.string().min(1),
    unit: z.enum(factUnits),
    periods: z.array(periodSchema).min(1),
    checkedOn: z.iso.date(),
    confidence: z.enum(['tinggi', 'sedang']),
    /** Where sources differ: what each says, which stands, why. */
    disagreement: z
      .strictObject({ says: z.string().min(1), stands: z.string().min(1), why: z.string().min(1) })
      .optional(),
    /** Said or offered once, and shown as that: nothing has to follow when it is over. */
    isHistory: z.literal(true).optional(),
  })
  .refine(
    ({ unit, periods }) =>
      periods.every(({ value }) => valueSchemaOf(unit).safeParse(value).success),
    { error: 'the value does not fit the unit' },
  )
  .refine(
    (fact) =>
      fact.periods.every((period, i) => {
        const previous = fact.periods[i - 1]
        return !previous || (previous.to !== null && previous.to < period.from)
      }),
    { error: 'periods must be in order and must not overlap' },
  )

export type Fact = z.infer<typeof factSchema>

export const sourceSchema = z.strictObject({
  id: z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/),
  /** Short name shown in a sentence: "PP 82/2019" or "Antara Jateng". */
  name: z.string().min(1),
  title: z.string().min(1),
  kind: z.enum(['hukum', 'resmi', 'berita', 'lain']),
  url: z.url({ protocol: /^https$/ }),
  /** Day the text was read. */
  seenOn: z.iso.date(),
})

export type Source = z.infer<typeof sourceSchema>
