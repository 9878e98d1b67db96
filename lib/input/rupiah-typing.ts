/** What stands in a field, and how many characters stand before the caret. */
export type Typed = { text: string; caret: number }

/**
 * Puts a point after every three digits, as rupiah are written, and leaves the caret behind the
 * digit it was behind. Text that is not a plain whole number ("150 juta") stays as it is.
 */
export function groupWhileTyping({ text, caret }: Typed): Typed {
  if (!/^[\d.]*$/.test(text)) return { text, caret }
  const digits = text.replaceAll('.', '')
  const digitsBeforeCaret = text.slice(0, caret).replaceAll('.', '').length
  const grouped = digits.replace(/\B(?=(\d{3})+$)/g, '.')
  return { text: grouped, caret: placeAfter(grouped, digitsBeforeCaret) }
}

/** How far to go into the text to have passed so many digits. */
function placeAfter(text: string, digits: number): number {
  let passed = 0
  let place = 0
  while (passed < digits) {
    if (text[place] !== '.') passed += 1
    place += 1
  }
  return place
}
