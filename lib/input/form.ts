import { keysOf, recordOf } from '@/lib/record'
import type { Bounds, Field, Kind, NumberKind } from './field'
import { firstOf, type Query } from './query'
import { type Doubt, type Reading, readValue } from './reading'

/** A form: its fields by their name in the address, in the order of the page. */
export type Form<T> = { readonly [Name in keyof T]: Field<T[Name]> }

/** What each field of a form holds once it is read. */
export type ValuesOf<F> = { [Name in keyof F]: F[Name] extends Field<infer T> ? T : never }

type NameIn<T> = keyof T & string

export type FieldError<Name extends string = string> = { field: Name } & Wrong

/** A number that is readable but hardly right: asked about, with what may have been meant. */
export type UnlikelyAmount = {
  code: 'unlikely'
  kind: NumberKind
  bounds: Bounds
  meantIdr: readonly number[]
  /** What was typed, where it may be right after all. */
  typedIdr: number | null
}

type Wrong =
  | { code: 'unreadable'; kind: Kind; bounds?: undefined }
  | { code: 'unreadable' | 'outOfRange'; kind: NumberKind; bounds: Bounds }
  | { code: Doubt; kind: Kind; bounds?: undefined }
  | UnlikelyAmount

export type ReadForm<T> = {
  /** What was typed into each field. */
  texts: Record<NameIn<T>, string>
  /** What that says; nothing where it is empty or unreadable. A number out of range stands here too. */
  values: Partial<T>
  errors: FieldError<NameIn<T>>[]
  /** What was typed and read, as links hand it on: `harga=166000000`, no words, spaces or points. */
  plain: Partial<Record<NameIn<T>, string>>
}

/** Reads a form from the address. An empty field is no error; nothing typed makes it throw. */
export function readForm<T>(query: Query, form: Form<T>): ReadForm<T> {
  const names = keysOf(form)
  const texts = recordOf(names, (name) => firstOf(query, name))
  const values: Partial<T> = {}
  const errors: FieldError<NameIn<T>>[] = []
  const plain: Partial<Record<NameIn<T>, string>> = {}
  for (const name of names) {
    const reading = form[name].read(texts[name])
    values[name] = readValue(reading)
    if (reading.status === 'ok') plain[name] = withoutPoints(form[name].write(reading.value))
    const wrong = wrongIn(texts[name], reading, form[name])
    if (wrong) errors.push({ field: name, ...wrong })
  }
  return { texts, values, errors, plain }
}

function wrongIn<T>(text: string, reading: Reading<T>, field: Field<T>): Wrong | undefined {
  const { kind, bounds } = field
  if (reading.status === 'unreadable') {
    if (reading.doubt) return { code: reading.doubt, kind }
    return bounds ? { code: 'unreadable', kind, bounds } : { code: 'unreadable', kind }
  }
  if (!bounds) return undefined
  const value = readValue(reading)
  const isOutside = typeof value === 'number' && (value < bounds.min || value > bounds.max)
  const unlikely = field.unlikely?.(text)
  if (unlikely && (unlikely.meantIdr.length > 0 || !isOutside)) {
    const { meantIdr, typedIdr } = unlikely
    return { code: 'unlikely', kind, bounds, meantIdr, typedIdr: isOutside ? null : typedIdr }
  }
  return isOutside ? { code: 'outOfRange', kind, bounds } : undefined
}

/** A written value with its points taken out: they only group its digits. */
export function withoutPoints(written: string): string {
  return written.replaceAll('.', '')
}

/** In the order of the page, also what is only found wrong once all fields are read. */
export function inFormOrder<E extends { field: string }>(
  fields: readonly string[],
  errors: readonly E[],
): E[] {
  return [...errors].sort((a, b) => fields.indexOf(a.field) - fields.indexOf(b.field))
}
