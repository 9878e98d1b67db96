import { readChoice } from './choice'
import { readPercentBps, readSignedPercentBps, writePercent } from './percent'
import type { Period } from './period'
import type { Reading } from './reading'
import { readRupiah, writeRupiah } from './rupiah'
import { type Unlikely, unlikelyRupiah } from './unlikely'
import { readWhole } from './whole'

/** Both ends may be typed: rupiah, basis points, or a whole number. */
export type Bounds = { min: number; max: number }

/** Numbers that name their bounds to whoever types beyond them. */
export type NumberKind = 'rupiah' | 'percent' | 'points' | 'whole' | 'day' | 'month' | 'year'

/** What is asked for: the words of a mistake stand under it (`formError` in the messages). */
export type Kind = NumberKind | 'choice' | 'period' | 'listedMonth' | 'birthYear'

/** How one field of a form is read. */
export type Field<T> = {
  read: (text: string) => Reading<T>
  /** As it stands in the field; it is read back as the same. A point only ever groups digits. */
  write: (value: T) => string
  /** What may have been meant instead, where a number is readable but hardly right. */
  unlikely?: (text: string) => Unlikely | null
} & ({ kind: NumberKind; bounds: Bounds } | { kind: Kind; bounds?: undefined })

type NumberField = Field<number> & { kind: NumberKind; bounds: Bounds }

type RupiahOptions = Bounds & {
  /** Between these an amount raises no question. Below, people mostly mean thousands or millions. */
  usual: { from: number; to: number }
  /** "/bulan" may stand behind it, and no other time. */
  period?: Period
}

export function rupiah({ period, usual, ...bounds }: RupiahOptions): NumberField {
  return {
    kind: 'rupiah',
    bounds,
    read: (text) => readRupiah(text, period),
    write: (idr) => writeRupiah(idr, { isExact: idr > 0 && idr < usual.from }),
    unlikely: (text) => unlikelyRupiah(text, usual),
  }
}

/** A percentage a year, as basis points. */
export function percent(bounds: Bounds): NumberField {
  return { kind: 'percent', bounds, read: readPercentBps, write: writePercent }
}

/** Percentage points up or down, as basis points. */
export function points(bounds: Bounds): NumberField {
  return { kind: 'points', bounds, read: readSignedPercentBps, write: writePercent }
}

/** A whole number; no other unit than `unit` may stand behind it. */
export function whole({ unit, ...bounds }: Bounds & { unit: 'bulan' | 'tahun' }): NumberField {
  const anyNumber = { min: 0, max: Number.MAX_SAFE_INTEGER, unit }
  return { kind: 'whole', bounds, read: (text) => readWhole(text, anyNumber), write: String }
}

/** One of a list. */
export function choice<const T extends string>(choices: readonly T[], kind: Kind = 'choice') {
  return {
    kind,
    choices,
    read: (text: string) => readChoice(text, choices),
    write: (value: string) => value,
  }
}
