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
  return recordBy(keys, (key) => key, make)
}

/** A record with an entry for each item, by its key. */
export function recordBy<Item, K extends string, T>(
  items: readonly Item[],
  keyOf: (item: Item) => K,
  make: (item: Item) => T,
): Record<K, T> {
  return Object.fromEntries(items.map((item) => [keyOf(item), make(item)])) as Record<K, T>
}
