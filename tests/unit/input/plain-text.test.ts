import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { plainText } from '@/lib/input/plain-text'
import { numRuns } from '@/tests/unit/runs'

describe('plain text', () => {
  test.each([
    ['\u200e150\u200f', '150'],
    ['\ufeff\u2066 8,75\u00a0%\u2069', '8,75 %'],
    ['１５０　ＪＵＴＡ', '150 juta'],
    ['\u2010 \u2011 \u2012 \u2013 \u2014 \u2015 \u2212', '- - - - - - -'],
    [' a\t\n b ', 'a b'],
    // Digits of other scripts are read by nobody here.
    ['٣', '٣'],
  ])('of %j is %j', (text, plain) => {
    expect(plainText(text)).toBe(plain)
  })

  test('is plain already', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 20 }), (text) => {
        const plain = plainText(text)
        return !/\p{Cf}|^\s|\s$/u.test(plain) && plainText(plain) === plain
      }),
      { numRuns },
    )
  })
})
