import { describe, expect, test } from 'vitest'
import { recordedFacts, sources } from '@/lib/content/figures/records'
import { announcementSchema, announcements } from '@/lib/upkeep/announcements'

// The record is parsed when it is loaded.
describe('what is to be announced', () => {
  test('stands once, in the order of the days to look', () => {
    expect(new Set(announcements.map(({ id }) => id)).size).toBe(announcements.length)
    const days = announcements.map(({ lookFrom }) => lookFrom)
    expect(days).toEqual([...days].sort())
  })

  test.each(announcements.map((each) => [each.id, each] as const))(
    '%s names a known source and known figures',
    (_, { source, factIds }) => {
      expect(sources.has(source)).toBe(true)
      expect(factIds.filter((id) => !recordedFacts.has(id))).toEqual([])
    },
  )

  test.each([
    ['bi-oktober-november', '2026-11-25', 'bi.rate'],
    ['upah-minimum-2027', '2026-12-01', 'upah.umk.lebak'],
    ['bi-desember', '2026-12-16', 'bi.rate'],
    ['batas-upah-jp-2027', '2027-02-15', 'jp.upah-tertinggi'],
  ])('%s is looked for from %s', (id, lookFrom, factId) => {
    const found = announcements.find((each) => each.id === id)
    expect(found?.lookFrom).toBe(lookFrom)
    expect(found?.factIds).toContain(factId)
  })

  // PP 50/2025: the last days of the discount.
  test.each([
    ['diskon-umum', '2026-12-31'],
    ['diskon-angkutan', '2027-03-31'],
  ])('%s is looked for before the discount ends on %s', (id, lastDay) => {
    const found = announcements.find((each) => each.id === id)
    expect(found && found.lookFrom < lastDay).toBe(true)
    const ends = found?.factIds.flatMap((factId) => recordedFacts.get(factId)?.periods ?? [])
    expect(ends?.map(({ to }) => to)).toContain(lastDay)
  })
})

test.each([
  ['no day', { lookFrom: 'Desember 2026' }],
  ['no figure', { factIds: [] }],
  ['a field nobody reads', { dueOn: '2026-12-01' }],
])('the schema refuses %s', (_, changed) => {
  expect(announcementSchema.safeParse(announcements[0]).success).toBe(true)
  expect(announcementSchema.safeParse({ ...announcements[0], ...changed }).success).toBe(false)
})
