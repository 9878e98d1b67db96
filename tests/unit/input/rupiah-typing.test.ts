import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { groupWhileTyping } from '@/lib/input/rupiah-typing'

/** A caret is written as | in the text. */
const typed = (marked: string) => {
  const caret = marked.indexOf('|')
  const { text, caret: place } = groupWhileTyping({ text: marked.replace('|', ''), caret })
  return `${text.slice(0, place)}|${text.slice(place)}`
}

describe('points between the thousands come while typing', () => {
  it.each([
    ['|', '|'],
    ['150|', '150|'],
    ['1500|', '1.500|'],
    ['1.5000|', '15.000|'],
    ['150.00|', '15.000|'],
    ['15|0000000', '15|0.000.000'],
    ['|1500000', '|1.500.000'],
    ['1.2|34.567', '1.2|34.567'],
    ['1.9|234.567', '19|.234.567'],
  ])('%s becomes %s', (before, after) => {
    expect(typed(before)).toBe(after)
  })

  it.each(['150 juta|', '1,5|', 'Rp15|', '-1500|'])('%s is left as it is', (text) => {
    expect(typed(text)).toBe(text)
  })

  it('never changes the digits, nor the digits before the caret', () => {
    const digitsOf = (text: string) => text.replaceAll('.', '')
    fc.assert(
      fc.property(fc.stringMatching(/^[\d.]{0,18}$/), fc.nat(), (text, at) => {
        const caret = at % (text.length + 1)
        const grouped = groupWhileTyping({ text, caret })
        expect(digitsOf(grouped.text)).toBe(digitsOf(text))
        expect(digitsOf(grouped.text.slice(0, grouped.caret))).toBe(digitsOf(text.slice(0, caret)))
        expect(grouped.text).toMatch(/^(\d{1,3}(\.\d{3})*)?$/)
      }),
    )
  })
})
