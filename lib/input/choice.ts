import { plainText } from './plain-text'
import { empty, ok, type Reading, unreadable } from './reading'

/** One of `choices`, whatever the case. */
export function readChoice<const T extends string>(
  text: string,
  choices: readonly T[],
): Reading<T> {
  const plain = plainText(text)
  if (plain === '') return empty
  const choice = choices.find((known) => known === plain)
  return choice === undefined ? unreadable : ok(choice)
}
