import fc from 'fast-check'
import { expect, test } from 'vitest'
import { codePath } from '@/lib/format/code-path'
import { rowsOf } from '@/tests/unit/path-rows'

test('what lies side by side is one line', () => {
  expect(
    codePath([
      [true, true, false, true],
      [false, false, false, false],
      [false, true, false, false],
    ]),
  ).toBe('M0 0.5h2m1 0h1M1 2.5h1')
})

test('a path draws the modules of its code, and no other', () => {
  const square = fc.integer({ min: 1, max: 40 }).chain((size) =>
    fc.array(fc.array(fc.boolean(), { minLength: size, maxLength: size }), {
      minLength: size,
      maxLength: size,
    }),
  )
  fc.assert(
    fc.property(square, (rows) => {
      expect(rowsOf(codePath(rows), rows.length)).toEqual(rows)
    }),
  )
})
