/** What makes a text doubtful that would otherwise be a number. */
export type Doubt =
  /** A comma before three digits: thousands in English, decimals in Indonesian. */
  | 'comma'
  /** "setahun" where a month is asked for. */
  | 'otherPeriod'

/** What came of reading one typed field. `empty` is not an error: not known yet. */
export type Reading<T> =
  | { status: 'empty' }
  | { status: 'ok'; value: T }
  | { status: 'unreadable'; doubt?: Doubt }

export const empty = { status: 'empty' } as const
export const unreadable = { status: 'unreadable' } as const

export function ok<T>(value: T): Reading<T> {
  return { status: 'ok', value }
}

export function doubtful(doubt: Doubt): Reading<never> {
  return { status: 'unreadable', doubt }
}

/** The value read, or `undefined` where the field is empty or unreadable. */
export function readValue<T>(reading: Reading<T>): T | undefined {
  return reading.status === 'ok' ? reading.value : undefined
}
