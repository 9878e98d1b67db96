import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { groupWhileTyping, type Typed } from '@/lib/input/rupiah-typing'
import { numRuns } from '@/tests/unit/runs'

/** A text with a caret in it, written |, or with a selection between two of them. */
function typed(marked: string): Typed {
  const [before = '', selected, after] = marked.split('|')
  const caret = before.length
  if (after === undefined) return { text: before + (selected ?? ''), caret, end: caret }
  return { text: before + selected + after, caret, end: caret + (selected ?? '').length }
}

const edited = (before: string, marked: string) => {
  const { text, caret } = groupWhileTyping(typed(marked), typed(before))
  return `${text.slice(0, caret)}|${text.slice(caret)}`
}

/** What stands in the field after these keys, one after the other. */
const keyByKey = (keys: string) =>
  [...keys].reduce<Typed>(
    (before, key) => {
      const text = before.text + key
      return groupWhileTyping({ text, caret: text.length }, before)
    },
    { text: '', caret: 0 },
  ).text

const digitsOf = (text: string) => text.replaceAll('.', '')
const grouped = (digits: string) => digits.replace(/\B(?=(\d{3})+$)/g, '.')

describe('points between the thousands come while typing', () => {
  it.each([
    ['|', '|', '|'],
    ['15|', '150|', '150|'],
    ['150|', '1500|', '1.500|'],
    ['1.500|', '1.5000|', '15.000|'],
    ['15.000.000|', '15.00.000|', '1.500.000|'],
    ['150000000|', '15|0000000', '15|0.000.000'],
    ['1|.234.567', '19|.234.567', '19|.234.567'],
    ['1.|234.567', '1.9|234.567', '19|.234.567'],
    ['1|2.345.678', '1|.345.678', '1|.345.678'],
  ])('%s edited to %s becomes %s', (before, after, shown) => {
    expect(edited(before, after)).toBe(shown)
  })

  it.each([
    ['1500000', '1.500.000'],
    ['1.500.000', '1.500.000'],
    ['1.5 juta', '1.5 juta'],
    ['1,5 juta', '1,5 juta'],
    ['12.5jt', '12.5jt'],
    ['150 juta', '150 juta'],
    ['1500 ribu', '1.500 ribu'],
    ['Rp15000', 'Rp15000'],
    ['-1500', '-1500'],
  ])('%s typed key by key shows %s', (keys, shown) => {
    expect(keyByKey(keys)).toBe(shown)
  })
})

describe('keys that delete', () => {
  it.each([
    // Delete in front of a point takes the digit behind it.
    ['1|.234.567', '1|234.567', '1|34.567'],
    ['1|34.567', '1|4.567', '1|4.567'],
    ['1.234|.567', '1.234|567', '123.4|67'],
    // Backspace behind one goes on to the digit before it.
    ['1.|234.567', '1|234.567', '1|.234.567'],
    ['1.234.|567', '1.234|567', '1.234|.567'],
    // A point that is selected is nothing to delete.
    ['1|.|234.567', '1|234.567', '1|.234.567'],
    // What is selected goes, points and all.
    ['1|.234.|567', '1|567', '1|.567'],
    ['|1.234.567|', '|', '|'],
    ['1.2|34.5|67', '1.2|67', '1.2|67'],
  ])('%s, then %s: %s', (before, after, shown) => {
    expect(edited(before, after)).toBe(shown)
  })

  it('Delete takes one digit at each key, until none is left behind the caret', () => {
    const amounts = fc.integer({ min: 0, max: 999_999_999_999 }).map((n) => grouped(String(n)))
    fc.assert(
      fc.property(amounts, fc.nat(), (text, at) => {
        let before: Typed = { text, caret: at % (text.length + 1) }
        const kept = digitsOf(text.slice(0, before.caret))
        const behind = digitsOf(text.slice(before.caret))
        for (let taken = 1; taken <= behind.length; taken += 1) {
          const { text: now, caret } = before
          const deleted = now.slice(0, caret) + now.slice(caret + 1)
          before = groupWhileTyping({ text: deleted, caret }, before)
          const isRight = before.text === grouped(kept + behind.slice(taken))
          if (!isRight || digitsOf(before.text.slice(0, before.caret)) !== kept) return false
        }
        return true
      }),
      { numRuns },
    )
  })
})

describe('what is pasted', () => {
  it.each([
    ['|', '1500000|', '1.500.000|'],
    ['|', '1.500.000|', '1.500.000|'],
    // May be the start of "1.5 juta".
    ['|', '1.5|', '1.5|'],
    ['1|.234', '1500|.234', '1.500|.234'],
    ['1|.234', '1500.000|.234', '1.500.000|.234'],
    ['|234', '1.500|234', '1.500|.234'],
    ['1.|234|', '1.500.000|', '1.500.000|'],
    ['|1.234|', '150 juta|', '150 juta|'],
    ['|1.234|', '1.5|', '1.5|'],
  ])('%s, then %s: %s', (before, after, shown) => {
    expect(edited(before, after)).toBe(shown)
  })

  it('in the middle is grouped with the rest, with or without points of its own', () => {
    const digits = fc.stringMatching(/^[1-9]\d{0,5}$/)
    fc.assert(
      fc.property(digits, digits, fc.nat(), fc.boolean(), (there, pasted, at, hasPoints) => {
        const text = grouped(there)
        const caret = at % (text.length + 1)
        const piece = hasPoints ? grouped(pasted) : pasted
        const after = {
          text: text.slice(0, caret) + piece + text.slice(caret),
          caret: caret + piece.length,
        }
        const shown = groupWhileTyping(after, { text, caret })
        expect(shown.text).toBe(grouped(digitsOf(after.text)))
      }),
      { numRuns },
    )
  })
})

it('never changes the digits, nor the digits before the caret, but for one that Delete takes', () => {
  const typing = fc.stringMatching(/^[\d.]{0,18}$/)
  fc.assert(
    fc.property(typing, fc.nat(), typing, (text, at, beforeText) => {
      const caret = at % (text.length + 1)
      const before = { text: beforeText, caret: beforeText.length }
      const shown = groupWhileTyping({ text, caret }, before)
      expect(digitsOf(shown.text)).toBe(digitsOf(text))
      expect(digitsOf(shown.text.slice(0, shown.caret))).toBe(digitsOf(text.slice(0, caret)))
      if (shown.text !== text) expect(shown.text).toMatch(/^(\d{1,3}(\.\d{3})*)?$/)
    }),
    { numRuns },
  )
})
