/** Incomes up to and with `upToIdr` (null: without end) all count as `basisIdr`; rupiah a month. */
type Band = { upToIdr: number | null; basisIdr: number }

/** Every income band of the self-employed, the lowest first, the last without end. */
export type BandTable = readonly Band[]

/** The income that contributions and benefits are counted from, and the incomes that share it. */
export type IncomeBasis = {
  idrPerMonth: number
  /** Lowest and highest income of the band, both included; null: without end on that side. */
  fromIdr: number | null
  upToIdr: number | null
}

/** The law writes its limits in whole thousands: after Rp1,099,000 comes Rp1,100,000. */
const LIMIT_STEP_IDR = 1_000

/** The bands with both their limits, as the law writes them. */
export function bandsWithLimits(bands: BandTable): IncomeBasis[] {
  return bands.map(({ upToIdr, basisIdr }, i) => {
    const below = bands[i - 1]?.upToIdr ?? null
    return {
      idrPerMonth: basisIdr,
      fromIdr: below === null ? null : below + LIMIT_STEP_IDR,
      upToIdr,
    }
  })
}

/**
 * The basis of an income in rupiah a month (PP 44/2015, Lampiran II). Between two limits, where the law
 * names no thousand, the higher band. Null where the table has no band for it.
 */
export function incomeBasis(incomeIdrPerMonth: number, bands: BandTable): IncomeBasis | null {
  const isWithin = ({ upToIdr }: IncomeBasis) => upToIdr === null || incomeIdrPerMonth <= upToIdr
  return bandsWithLimits(bands).find(isWithin) ?? null
}
