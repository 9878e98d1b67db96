import { z } from 'zod'

/** Rupiah a month. */
export const bandSchema = z.strictObject({
  /** Highest income of the band, included; null: without end. */
  upToIdr: z.int().positive().nullable(),
  /** What every income of the band counts as. */
  basisIdr: z.int().positive(),
})

/**
 * Income bands, the lowest first: each begins where the one before ends, its basis lies within it, and
 * only the last is without end.
 */
export const bandTableSchema = z
  .array(bandSchema)
  .min(1)
  .refine(
    (bands) => bands.every(({ upToIdr }, i) => (upToIdr === null) === (i === bands.length - 1)),
    {
      error: 'the last band, and no other, is without end',
    },
  )
  .refine(
    (bands) =>
      bands.every(({ upToIdr, basisIdr }, i) => {
        const below = bands[i - 1]?.upToIdr ?? 0
        return below < basisIdr && basisIdr <= (upToIdr ?? basisIdr)
      }),
    { error: 'bands must ascend, and each basis must lie within its band' },
  )
