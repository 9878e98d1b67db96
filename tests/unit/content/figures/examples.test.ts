import { describe, expect, test } from 'vitest'
import record from '@/content/examples.json'
import { examples, examplesSchema } from '@/lib/content/figures/examples'
import { factOn } from '@/lib/content/figures/facts'
import { recordedIdsOf, sourcesOf } from '@/lib/content/figures/page-sources'
import { derivedFacts } from '@/lib/content/figures/records'
import { findTrueRate } from '@/lib/kpr/true-rate/true-rate'
import { keysOf } from '@/lib/record'
import { factIdsOfSite } from '../used-facts'

describe.each(examples.figures)('the example $id', ({ id, value, unit }) => {
  test('stands on any day and claims nothing: neither source nor confidence', () => {
    for (const day of ['2015-07-01', '2026-11-25', '2040-01-01']) {
      expect(factOn(id, day)).toMatchObject({
        value,
        unit,
        to: null,
        sourceIds: [],
        pointers: [],
        confidence: null,
        checkedOn: examples.checkedOn,
      })
    }
    expect(recordedIdsOf(id)).toEqual([])
    expect(sourcesOf([id], '2026-11-25').sources).toEqual([])
  })

  test('is used', () => {
    const inputs = [...derivedFacts.values()].flatMap(({ from }) => from)
    expect([...inputs, ...factIdsOfSite()]).toContain(id)
  })
})

test('what is computed from an example is as sure as the law it shows', () => {
  expect(factOn('jht.contoh.pekerja', '2026-11-25').confidence).toBe('tinggi')
  expect(factOn('jp.contoh.iuran.pekerja', '2026-11-25').confidence).toBe('tinggi')
})

test.each(keysOf(examples.loans))('the made-up loan %s has a true rate', (name) => {
  expect(findTrueRate(examples.loans[name]).status).toBe('found')
})

test.each([
  ['no day', { checkedOn: 'November' }],
  ['amounts that do not ascend', { amountsIdrPerMonth: [2_000_000, 1_000_000] }],
  ['a figure without a label', { figures: [{ ...record.figures[0], label: '' }] }],
  ['half a rupiah', { figures: [{ ...record.figures[0], value: 0.5 }] }],
  [
    'a loan without an instalment',
    { loans: { ...record.loans, kpr: { ...record.loans.kpr, instalmentIdr: 0 } } },
  ],
  ['a loan nobody offers', { loans: { ...record.loans, emas: record.loans.motor } }],
  ['a source: an example has none', { figures: [{ ...record.figures[0], sources: ['x'] }] }],
])('the schema refuses %s', (_, changed) => {
  expect(examplesSchema.safeParse(record).success).toBe(true)
  expect(examplesSchema.safeParse({ ...record, ...changed }).success).toBe(false)
})
