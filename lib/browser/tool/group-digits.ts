import { groupWhileTyping } from '@/lib/input/rupiah-typing'

/** Writes the points into a field of rupiah after each key, the caret where it was. */
export function groupDigits(field: HTMLInputElement, before: string): void {
  const typed = { text: field.value, caret: field.selectionStart ?? field.value.length }
  const grouped = groupWhileTyping(typed, before)
  if (grouped.text === typed.text) return
  field.value = grouped.text
  field.setSelectionRange(grouped.caret, grouped.caret)
}
