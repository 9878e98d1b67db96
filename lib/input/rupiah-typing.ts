/** What stands in a field, and how many characters stand before the caret. */
export type Typed = { text: string; caret: number }

/**
 * Puts a point after every three digits, as rupiah are written, and leaves the caret behind the
 * digit it was behind. Text stays as it is where it is no plain whole number ("150 juta"), and where
 * somebody typed a point: more points than stood there `before` may be the start of "1.5 juta".
 */
export function groupWhileTyping({ text, caret }: Typed, before = ''): Typed {
  const isWhole = /^[\d.]*$/.test(text)
  const isPointTyped = pointsIn(text) > pointsIn(before) || grouped(before) !== before
  if (!isWhole || (isPointTyped && text.includes('.'))) return { text, caret }
  const digitsBeforeCaret = text.slice(0, caret).replaceAll('.', '').length
  const written = grouped(text)
  return { text: written, caret: placeAfter(written, digitsBeforeCaret) }
}

const grouped = (text: string) => text.replaceAll('.', '').replace(/\B(?=(\d{3})+$)/g, '.')
const pointsIn = (text: string) => text.split('.').length - 1

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
