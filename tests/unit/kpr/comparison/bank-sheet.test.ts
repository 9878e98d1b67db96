import { expect, test } from 'vitest'
import { bankFigures } from '@/lib/kpr/comparison/bank-figures'
import { readSheet } from '@/lib/kpr/comparison/bank-sheet'
import { compareLoans } from '@/lib/kpr/comparison/compare'
import { exampleInput, exampleRules } from './example-comparison'

const read = (query: Record<string, string>) =>
  readSheet(query, { defaults: exampleInput, rules: exampleRules })

test('a sheet is blank where nothing was typed, and where something cannot be read', () => {
  expect(read({})).toEqual({ status: 'blank' })
  expect(read({ harga: ' ' })).toEqual({ status: 'blank' })
  expect(read({ harga: '200 juta', dp: 'banyak' })).toEqual({ status: 'unread' })
})

test('a sheet holds the comparison of what was typed', () => {
  const input = { ...exampleInput, tenorYears: 15 }
  const comparison = compareLoans(input, exampleRules)
  const figures = bankFigures(input, comparison)
  expect(read({ tenor: '15' })).toEqual({ status: 'filled', input, comparison, figures })
})
