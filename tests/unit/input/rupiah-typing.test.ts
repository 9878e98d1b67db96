import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { groupWhileTyping } from '@/lib/input/rupiah-typing'

/** A caret is written as | in the text. */
const edited = (before: string, marked: string) => {
  const caret = marked.indexOf('|')
  const { text, caret: place } = groupWhileTyping({ text: marked.replace('|', ''), caret }, before)
  return `${text.slice(0, place)}|${text.slice(place)}`
}

/** What stands in the field after these keys, one after the other. */
const keyByKey = (keys: string) =>
  [...keys].reduce((before, key) => {
    const text = before + key
    return groupWhileTyping({ text, caret: text.length }, before).text
  }, '')

describe('points between the thousands come while typing', () => {
  it.each([
    ['', '|', '|'],
    ['15', '150|', '150|'],
    ['150', '1500|', '1.500|'],
    ['1.500', '1.5000|', '15.000|'],
    ['15.000.000', '15.00.000|', '1.500.000|'],
    ['150000000', '15|0000000', '15|0.000.000'],
    ['1.234.567', '19.234.567|', '19.234.567|'],
    ['1.234.567', '1.9|234.567', '19|.234.567'],
    ['1.234.567', '1|34.567', '1|34.567'],
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

  it('what is pasted with a point in it is left as it is', () => {
    expect(edited('', '1.5|')).toBe('1.5|')
    expect(edited('', '1500000|')).toBe('1.500.000|')
  })

  it('never changes the digits, nor the digits before the caret', () => {
    const digitsOf = (text: string) => text.replaceAll('.', '')
    const typing = fc.stringMatching(/^[\d.]{0,18}$/)
    fc.assert(
      fc.property(typing, fc.nat(), typing, (text, at, before) => {
        const caret = at % (text.length + 1)
        const shown = groupWhileTyping({ text, caret }, before)
        expect(digitsOf(shown.text)).toBe(digitsOf(text))
        expect(digitsOf(shown.text.slice(0, shown.caret))).toBe(digitsOf(text.slice(0, caret)))
        if (shown.text !== text) expect(shown.text).toMatch(/^(\d{1,3}(\.\d{3})*)?$/)
      }),
    )
  })
})
