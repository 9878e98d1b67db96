import { readFileSync } from 'node:fs'
import { glob } from 'node:fs/promises'
import { expect, test } from 'vitest'
import { drawnLater, onlyStylesUsed } from '@/lib/delivery/unused-styles'

const names = {
  classes: new Set(['box', 'print:hidden']),
  elements: new Set(['body', 'h2', 'table']),
}
const used = { names, heights: new Set(['16']) }

test.each([
  ['[data-below]{min-width:0}[data-below="1.5"]{--tall:1.5rem}', '[data-below]{min-width:0}'],
  ['[data-below="16"]{--tall:16rem}p{}', '[data-below="16"]{--tall:16rem}p{}'],
  ['.warn{a:b}.box{a:b}.mt-4{a:b}', '.box{a:b}'],
  ['@media print{.warn{a:b}.print\\:hidden{a:b}}', '@media print{.print\\:hidden{a:b}}'],
  ['@media print{.warn{a:b}}p{c:d}', 'p{c:d}'],
  ['.warn p{a:b}.warn:focus{a:b}.box,.warn{a:b}', '.box{a:b}'],
  ['.box th{a:b}.box>table{a:b}h2,h4,dl{a:b}', '.box>table{a:b}h2{a:b}'],
  ['.box:not(.warn,dl){a:b}:is(h4,.warn) p{a:b}', '.box:not(.warn,dl){a:b}:is(h4,.warn) p{a:b}'],
  ['#warn{a:b}[href="a,.b h4"]{a:b}', '#warn{a:b}[href="a,.b h4"]{a:b}'],
  ['*,:before,:root,::marker{a:b}', '*,:before,:root,::marker{a:b}'],
  ['@keyframes in{from{a:b}50%{a:b}to{a:b}}', '@keyframes in{from{a:b}50%{a:b}to{a:b}}'],
  ['@page{margin:0}@font-face{a:b}', '@page{margin:0}@font-face{a:b}'],
  ['.hint mark{a:b}', '.hint mark{a:b}'],
])('of %s the page keeps %s', (css, kept) => {
  expect(onlyStylesUsed(css, used)).toBe(kept)
  expect(onlyStylesUsed(kept, used)).toBe(kept)
})

test('where more may come, all names stay', () => {
  expect(onlyStylesUsed('.warn,h4{a:b}', { ...used, names: null })).toBe('.warn,h4{a:b}')
})

test('what scripts draw on any page is known', async () => {
  const drawn = { classes: new Set<string>(), elements: new Set<string>() }
  for await (const path of glob(
    'lib/browser/{event,extras,listen,offline,search,slides}/**/*.ts',
  )) {
    const source = readFileSync(path, 'utf8')
    const draws = /(?:createElement|drawn)\('(\w+)'/g
    const names = /className(?: =|:) '([\w ]+)'|classList\.\w+\('(\w+)'/g
    for (const [, element = ''] of source.matchAll(draws)) drawn.elements.add(element)
    for (const [, given, listed = ''] of source.matchAll(names)) {
      for (const name of (given ?? listed).split(' ')) drawn.classes.add(name)
    }
  }
  expect([...drawn.elements].sort()).toEqual(drawnLater.elements)
  expect([...drawn.classes].sort()).toEqual(drawnLater.classes)
})
