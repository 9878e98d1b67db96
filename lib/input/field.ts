import { readChoice } from './choice'
import { readPercentBps, readSignedPercentBps } from './percent'
import type { Reading } from './reading'
import { readRupiah } from './rupiah'
import { readWhole } from './whole'

/** Both ends may be typed: rupiah, basis points, or a whole number. */
export type Bounds = { min: number; max: number }

/** Numbers that name their bounds to whoever types beyond them. */
export type NumberKind = 'rupiah' | 'percent' | 'points' | 'whole'

/** What is asked for: the words of a mistake stand under it (`formError` in the messages). */
export type Kind =
  | NumberKind
  | 'choice'
  | 'period'
  | 'day'
  | 'month'
  | 'year'
  | 'birthYear'
  | 'years'

/** How one field of a form is read. */
export type Field<T> = { read: (text: string) => Reading<T> } & (
  | { kind: NumberKind; bounds: Bounds }
  | { kind: Kind; bounds?: undefined }
)

type NumberField = { kind: NumberKind; bounds: Bounds; read: (text: string) => Reading<number> }

export function rupiah(bounds: Bounds): NumberField {
  return { kind: 'rupiah', bounds, read: readRupiah }
}

/** A percentage a year, as basis points. */
export function percent(bounds: Bounds): NumberField {
  return { kind: 'percent', bounds, read: readPercentBps }
}

/** Percentage points up or down, as basis points. */
export function points(bounds: Bounds): NumberField {
  return { kind: 'points', bounds, read: readSignedPercentBps }
}

/** A whole number; no other unit than `unit` may stand behind it. */
export function whole({ unit, ...bounds }: Bounds & { unit: 'bulan' | 'tahun' }): NumberField {
  const anyNumber = { min: 0, max: Number.MAX_SAFE_INTEGER, unit }
  return { kind: 'whole', bounds, read: (text) => readWhole(text, anyNumber) }
}

/** One of a list. */
export function choice<const T extends string>(choices: readonly T[], kind: Kind = 'choice') {
  return { kind, choices, read: (text: string) => readChoice(text, choices) }
}
