// TypeScript knows the keys of an object by name only where it is told: here, and nowhere else.

/** The keys of a record, in its order. */
export function keysOf<R extends object>(record: R): (keyof R & string)[] {
  return Object.keys(record) as (keyof R & string)[]
}

/** A record with an entry for each key. */
export function recordOf<K extends string, T>(
  keys: readonly K[],
  make: (key: K) => T,
): Record<K, T> {
  return Object.fromEntries(keys.map((key) => [key, make(key)])) as Record<K, T>
}
