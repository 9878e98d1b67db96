import { describe, expect, test } from 'vitest'
import { monthNumber, readMonthOfYear } from '@/lib/input/month'

const months = [
  ['januari', 'jan', 'Jan.'],
  ['februari', 'feb', 'pebruari', 'peb', 'Pebr'],
  ['maret', 'mar', 'mrt'],
  ['april', 'apr'],
  ['mei'],
  ['juni', 'jun'],
  ['juli', 'jul'],
  ['agustus', 'agu', 'agt', 'ags', 'agst', 'Agt.'],
  ['september', 'sep', 'sept'],
  ['oktober', 'okt', '\u200eOkt.'],
  ['november', 'nov', 'nopember', 'nop', 'Nop.'],
  ['desember', 'des', 'ＤＥＳ'],
]

const named = months.flatMap((names, index) => names.map((name) => ({ name, month: index + 1 })))

describe('the name of a month', () => {
  test.each(named)('"$name" is month $month', ({ name, month }) => {
    expect(monthNumber(name)).toBe(month)
    expect(monthNumber(name.toUpperCase())).toBe(month)
  })

  test.each([
    '',
    'ju',
    'ma',
    'm',
    '1jan',
    'jan 25',
    'januarii',
    'nopemberr',
    'musim',
    '11',
    'j.an',
    'jan..',
    'constructor',
  ])('"%s" is none', (name) => {
    expect(monthNumber(name)).toBeNull()
  })
})

describe('a month of a year', () => {
  test.each(named)('"$name 2026" and turned round', ({ name, month }) => {
    const value = `2026-${String(month).padStart(2, '0')}`
    for (const text of [`${name} 2026`, `${name}-2026`, `2026 ${name}`, `2026/${name}`]) {
      expect(readMonthOfYear(text)).toEqual({ status: 'ok', value })
    }
  })

  test.each([
    ['2026-11', '2026-11'],
    ['2026-1', '2026-01'],
    ['11-2026', '2026-11'],
    ['11/2026', '2026-11'],
    ['1 2026', '2026-01'],
    ['2026\u201311', '2026-11'],
  ])('"%s" is %s', (text, value) => {
    expect(readMonthOfYear(text)).toEqual({ status: 'ok', value })
  })

  test.each([
    '2026-00',
    '2026-13',
    '0-2026',
    '13/2026',
    '2026',
    '11-26',
    'x 2026',
    '202611',
    '1-2-3',
    '2026-11-1',
    '12026-11',
    '2026-111',
    '111-2026',
    '11-20266',
    'januari 02026',
    '2026 2026',
    '2026-',
    '-2026',
    'januari',
    'constructor 2026',
  ])('"%s" cannot be read', (text) => {
    expect(readMonthOfYear(text)).toEqual({ status: 'unreadable' })
  })

  test('may be left open', () => {
    expect(readMonthOfYear(' ')).toEqual({ status: 'empty' })
  })
})
