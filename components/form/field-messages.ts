/** What is wrong with a field, in words, and answers that may have been meant: one tap gives them. */
export type FieldMessage = {
  text: string
  answers?: readonly { value: string; label: string }[]
}

export type FieldMessages<Name extends string = string> = Partial<Record<Name, FieldMessage>>

/** The words for each error, in the order of the errors. */
export function messagesOf<E extends { field: string }>(
  errors: readonly E[],
  wordsOf: (error: E) => FieldMessage,
): FieldMessages<E['field']> {
  const messages: FieldMessages<E['field']> = {}
  for (const error of errors) {
    const field: E['field'] = error.field
    messages[field] ??= wordsOf(error)
  }
  return messages
}

/** Whether a field asks back. */
export function hasQuestion(messages: FieldMessages): boolean {
  return Object.values(messages).some((message) => message?.answers)
}
