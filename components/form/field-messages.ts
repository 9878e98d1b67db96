/** What is wrong with each field, in words. */
export type FieldMessages<Name extends string = string> = Partial<Record<Name, string>>

/** The words for each error, in the order of the errors. */
export function messagesOf<E extends { field: string }>(
  errors: readonly E[],
  wordsOf: (error: E) => string,
): FieldMessages<E['field']> {
  const messages: FieldMessages<E['field']> = {}
  for (const error of errors) {
    const field: E['field'] = error.field
    messages[field] ??= wordsOf(error)
  }
  return messages
}
