import { keysOf, recordOf } from '@/lib/record'
import type { Bounds, Field, Kind, NumberKind } from './field'
import { firstOf, type Query } from './query'
import { readValue } from './reading'

/** A form: its fields by their name in the address, in the order of the page. */
export type Form<T> = { readonly [Name in keyof T]: Field<T[Name]> }

/** What each field of a form holds once it is read. */
export type ValuesOf<F> = { [Name in keyof F]: F[Name] extends Field<infer T> ? T : never }

type NameIn<T> = keyof T & string

export type FieldError<Name extends string = string> = { field: Name } & (
  | { code: 'unreadable'; kind: Kind; bounds?: undefined }
  | { code: 'unreadable' | 'outOfRange'; kind: NumberKind; bounds: Bounds }
)

export type ReadForm<T> = {
  /** What was typed into each field. */
  texts: Record<NameIn<T>, string>
  /** What that says; nothing where it is empty or unreadable. A number out of range stands here too. */
  values: Partial<T>
  errors: FieldError<NameIn<T>>[]
}

/** Reads a form from the address. An empty field is no error; nothing typed makes it throw. */
export function readForm<T>(query: Query, form: Form<T>): ReadForm<T> {
  const names = keysOf(form)
  const texts = recordOf(names, (name) => firstOf(query, name))
  const values: Partial<T> = {}
  const errors: FieldError<NameIn<T>>[] = []
  for (const name of names) {
    const field = form[name]
    const { kind, bounds } = field
    const reading = field.read(texts[name])
    const value = readValue(reading)
    values[name] = value
    const isUnreadable = reading.status === 'unreadable'
    if (!bounds) {
      if (isUnreadable) errors.push({ field: name, code: 'unreadable', kind })
    } else if (isUnreadable || isOutside(value, bounds)) {
      errors.push({ field: name, code: isUnreadable ? 'unreadable' : 'outOfRange', kind, bounds })
    }
  }
  return { texts, values, errors }
}

function isOutside(value: unknown, { min, max }: Bounds): boolean {
  return typeof value === 'number' && (value < min || value > max)
}

/** In the order of the page, also what is only found wrong once all fields are read. */
export function inFormOrder<E extends { field: string }>(
  fields: readonly string[],
  errors: readonly E[],
): E[] {
  return [...errors].sort((a, b) => fields.indexOf(a.field) - fields.indexOf(b.field))
}
