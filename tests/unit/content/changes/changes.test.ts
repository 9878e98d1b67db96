import { describe, expect, test } from 'vitest'
import record from '@/content/changes.json'
import { changeRecordSchema, changesOn, withFigures } from '@/lib/content/changes/changes'
import { FactOutOfPeriodError } from '@/lib/content/figures/facts'

const today = '2026-11-22'
const { past, coming } = changesOn(today)
const all = [...past, ...coming]
const byId = new Map(all.map((change) => [change.id, change]))

describe('changes on a day', () => {
  test('none is lost, none stands twice', () => {
    expect(all).toHaveLength(record.changes.length)
    expect(byId.size).toBe(all.length)
    expect(new Set(all.map(({ title }) => title)).size).toBe(all.length)
  })

  test('past ones start with the latest, coming ones with the next', () => {
    const days = (list: typeof all) => list.map(({ day }) => day)
    expect(days(past)).toEqual(days(past).sort().reverse())
    expect(days(coming)).toEqual(days(coming).sort())
    expect(days(past).every((day) => day <= today)).toBe(true)
    expect(coming.map(({ id }) => id)).toEqual([
      'potongan-umum-selesai',
      'upah-paling-rendah-2027',
      'batas-upah-pensiun-2027',
      'potongan-angkutan-selesai',
      'umur-pensiun-60',
    ])
  })

  test.each([
    ['2026-12-31', 'coming'],
    ['2027-01-01', 'past'],
  ] as const)('on %s the end of the discount is %s', (day, list) => {
    expect(changesOn(day)[list].map(({ id }) => id)).toContain('potongan-umum-selesai')
  })

  // PP 50/2025, PP 45/2015, Permenaker 1/2025, PP 6/2025, Permen PKP 5/2025, decisions of Bank Indonesia.
  test.each([
    ['potongan-umum-mulai', '2026-04-01', 'Rp16.800', 'Rp8.400'],
    ['potongan-umum-selesai', '2027-01-01', 'Rp8.400', 'Rp16.800'],
    ['potongan-angkutan-mulai', '2026-01-01', 'Rp16.800', 'Rp8.400'],
    ['potongan-angkutan-selesai', '2027-04-01', 'Rp8.400', 'Rp16.800'],
    ['jkm-syarat-lama', '2025-02-24', 'Rp42 juta', 'Rp10 juta'],
    ['jkp-lebih-besar', '2025-02-07', 'lebih kecil', '60%'],
    ['batas-upah-pensiun-2025', '2025-03-01', 'Rp10.042.300', 'Rp10.547.400'],
    ['batas-upah-pensiun-2026', '2026-03-01', 'Rp10.547.400', 'Rp11.086.300'],
    ['batas-upah-pensiun-2027', '2027-03-01', 'Rp11.086.300', 'belum kami temukan'],
    ['batas-penghasilan-rumah-subsidi', '2025-04-22', 'lebih rendah', 'Rp8,5 juta'],
    ['tambahan-bunga-mlt', '2025-10-01', '5 poin', '3 poin'],
    ['umur-pensiun-59', '2025-01-01', '58 tahun', '59 tahun'],
    ['umur-pensiun-60', '2028-01-01', '59 tahun', '60 tahun'],
    ['bunga-acuan-mei', '2026-05-20', '4,75%', '5,25%'],
    ['bunga-acuan-awal-juni', '2026-06-09', '5,25%', '5,5%'],
    ['bunga-acuan-juni', '2026-06-18', '5,5%', '5,75%'],
    ['kur-perumahan', '2025-09-24', 'belum berlaku', '10 poin'],
    ['upah-paling-rendah-2026', '2026-01-01', 'lebih kecil', 'Rp3.330.010'],
    ['upah-paling-rendah-2027', '2027-01-01', 'Rp3.330.010', 'belum kami temukan'],
  ])('%s, since %s: from %s to %s', (id, day, before, after) => {
    const change = byId.get(id)
    expect(change?.day).toBe(day)
    expect(change?.before).toContain(before)
    expect(change?.after).toContain(after)
  })

  test('the limit for married people is that of both incomes together', () => {
    const { after = '' } = byId.get('batas-penghasilan-rumah-subsidi') ?? {}
    expect(after).toContain('Rp10 juta untuk suami dan istri bersama')
    expect(after).toContain('Rp14 juta untuk suami dan istri bersama')
  })

  test('the last change of the BI-Rate says until when it was seen', () => {
    const { after = '' } = byId.get('bunga-acuan-juni') ?? {}
    expect(after).toContain('terakhir kami lihat, 23 September 2026')
    expect(after).toContain('20–21 Oktober dan 17–18 November 2026 belum kami temukan')
  })

  test('each one shows law and sources, and no token is left', () => {
    for (const { before, after, pointers, sources } of all) {
      expect(before + after).not.toMatch(/[{}]/)
      expect(pointers.length).toBeGreaterThan(0)
      expect(sources.length).toBeGreaterThan(0)
    }
  })
})

test('a token without a figure, or without one for that day, is refused', () => {
  expect(() => withFigures('{fakta:tidak.ada@2026-01-01}')).toThrow('no fact')
  expect(() => withFigures('{fakta:jp.upah-tertinggi@2027-03-01}')).toThrow(FactOutOfPeriodError)
})

test.each([
  ['a bare figure', { after: 'Menjadi Rp8.400.' }],
  ['a figure of "before" from the day itself', { before: '{fakta:bpu.jkm@2026-04-01}' }],
  ['a figure of "after" from the day before', { after: '{fakta:bpu.jkm@2026-03-31}' }],
  ['a broken token', { after: '{fakta:bpu.jkm}' }],
  ['an address outside the site', { href: 'https://bpjs.example/' }],
  ['no figure that changed', { factIds: [] }],
])('the schema refuses %s', (_, changed) => {
  const change = record.changes.find(({ id }) => id === 'potongan-umum-mulai')
  const changes = (extra: object) => ({ ...record, changes: [{ ...change, ...extra }] })
  expect(changeRecordSchema.safeParse(changes({})).success).toBe(true)
  expect(changeRecordSchema.safeParse(changes(changed)).success).toBe(false)
})
