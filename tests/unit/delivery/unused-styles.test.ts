import { expect, test } from 'vitest'
import { onlyStylesUsed } from '@/lib/delivery/unused-styles'

const used = { classes: new Set(['box', 'print:hidden']), heights: new Set(['16']) }

test.each([
  ['[data-below]{min-width:0}[data-below="1.5"]{--tall:1.5rem}', '[data-below]{min-width:0}'],
  ['[data-below="16"]{--tall:16rem}p{}', '[data-below="16"]{--tall:16rem}p{}'],
  ['.warn{a:b}.box{a:b}.mt-4{a:b}', '.box{a:b}'],
  ['@media print{.warn{a:b}.print\\:hidden{a:b}}', '@media print{.print\\:hidden{a:b}}'],
  ['.warn p{a:b}.warn:focus{a:b}.a,.warn{a:b}', '.warn p{a:b}.warn:focus{a:b}.a,.warn{a:b}'],
  ['.hint{a:b}', '.hint{a:b}'],
])('of %s the page keeps %s', (css, kept) => {
  expect(onlyStylesUsed(css, used)).toBe(kept)
  expect(onlyStylesUsed(kept, used)).toBe(kept)
})

test('where more may come, all classes stay', () => {
  expect(onlyStylesUsed('.warn{a:b}', { ...used, classes: null })).toBe('.warn{a:b}')
})
