/** What stands in a field, and how many characters stand before the caret; `end`: of what is selected. */
export type Typed = { text: string; caret: number; end?: number }

const nothing: Typed = { text: '', caret: 0 }

/**
 * Puts a point after every three digits, as rupiah are written, and leaves the caret behind the
 * digit it was behind. Text stays as it is where it is no plain whole number ("150 juta"), and where
 * somebody typed a point: that may be the start of "1.5 juta".
 */
export function groupWhileTyping(after: Typed, before: Typed = nothing): Typed {
  const { text, caret } = isPointDeleted(after, before) ? withoutNext(after) : after
  const isWhole = /^[\d.]*$/.test(text)
  if (!isWhole || (text.includes('.') && isPointTyped(after, before))) return { text, caret }
  const digitsBeforeCaret = text.slice(0, caret).replaceAll('.', '').length
  const written = grouped(text)
  return { text: written, caret: placeAfter(written, digitsBeforeCaret) }
}

const grouped = (text: string) => text.replaceAll('.', '').replace(/\B(?=(\d{3})+$)/g, '.')

/** "1|.234" with Delete: the point would come back at once. Backspace goes on to the digit before it. */
function isPointDeleted({ text, caret }: Typed, before: Typed): boolean {
  const isSame = `${text.slice(0, caret)}.${text.slice(caret)}` === before.text
  const { caret: start, end = start } = before
  return isSame && start === caret && end === caret && grouped(before.text) === before.text
}

function withoutNext({ text, caret }: Typed): Typed {
  return { text: text.slice(0, caret) + text.slice(caret + 1), caret }
}

/** A point by hand, also an earlier one; not the points of an amount that is pasted. */
function isPointTyped({ text, caret }: Typed, before: Typed): boolean {
  const inserted = text.slice(before.caret, caret)
  const isAmount = /^\d{0,3}(?:\.\d{3})+$/.test(inserted)
  return grouped(before.text) !== before.text || (inserted.includes('.') && !isAmount)
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
