import { expect, test } from 'vitest'
import { addDays } from '@/lib/calendar/day'
import { factOn } from '@/lib/content/figures/facts'
import { changedFigures } from '@/lib/content/leaflets/changed-figures'
import { checkLetters } from '@/lib/content/leaflets/check-letters'
import { editionDays, leafletCode } from '@/lib/content/leaflets/editions'
import { leaflets } from '@/lib/content/leaflets/leaflets'
import { factIdsIn } from '@/lib/content/texts/shown-figures'

const firstDay = '2026-11-26'
const leafletOf = (slug: string) => {
  const found = leaflets.find((each) => each.slug === slug)
  if (!found) throw new Error(`no leaflet ${slug}`)
  return found
}
const petani = leafletOf('petani')

test('a leaflet shows what its slides show, without what only the speaker says', () => {
  for (const { slug, factIds, Body } of leaflets) {
    expect(factIds.length, slug).toBeGreaterThan(0)
    expect(factIdsIn(Body), slug).toEqual(expect.arrayContaining([...factIds]))
  }
  expect(petani.factIds).toContain('iuran.umum.jkk-jkm')
  // Of its notes alone.
  expect(petani.factIds).not.toContain('untuk.kasus.petani')
})

test('a sum that hangs on an income says so on paper', () => {
  for (const { slug, factIds } of leaflets) {
    const isComputed = factIds.some((id) => /^jkk\.contoh\.(meninggal|stmb|cacat-total)$/.test(id))
    if (isComputed) expect(factIds, slug).toContain('bpu.dasar-terendah')
  }
})

test.each([
  ['2026-05-01', ['2026-05-01']],
  [firstDay, [firstDay]],
  ['2026-12-31', [firstDay]],
  ['2027-01-01', [firstDay, '2027-01-01']],
  ['2027-01-31', [firstDay, '2027-01-01']],
])('up to %s the leaflet for farmers has the editions %j', (day, days) => {
  expect(editionDays(petani, day)).toEqual(days)
})

test('within an edition no figure changes, and the code has the same letters', () => {
  const last = '2027-06-30'
  const letters = (code: string) => code.slice(-2)
  for (const leaflet of leaflets) {
    const days = editionDays(leaflet, last)
    for (let day = firstDay; day <= last; day = addDays(day, 1)) {
      const edition = days.findLast((each) => each <= day) ?? firstDay
      expect(changedFigures(leaflet.factIds, edition, day), `${leaflet.slug} ${day}`).toEqual([])
      expect(letters(leafletCode(leaflet, day))).toBe(letters(leafletCode(leaflet, edition)))
    }
  }
})

test('a code names its leaflet and the day, in what a code to scan writes shortest', () => {
  expect(leafletCode(petani, firstDay)).toMatch(/^petani-261126-[a-z\d]{2}$/)
  for (const leaflet of leaflets) {
    expect(leafletCode(leaflet, firstDay).toUpperCase()).toMatch(/^[A-Z\d-]+$/)
  }
})

test('where a slide moves, the code stays', () => {
  const moved = { ...petani, factIds: petani.factIds.toReversed() }
  expect(leafletCode(moved, firstDay)).toBe(leafletCode(petani, firstDay))
})

test('a figure that has changed is told as it was and as it is', () => {
  const [price, ...others] = changedFigures(petani.factIds, firstDay, '2027-01-01')
  expect(others).toEqual([])
  expect(price?.before.value).toBe(factOn('iuran.umum.jkk-jkm', firstDay).value)
  expect(price?.now?.value).toBe(factOn('iuran.umum.jkk-jkm', '2027-01-01').value)
  expect(price?.before.value).not.toBe(price?.now?.value)
})

test('a figure that is over, and nothing is known to follow, is told as that', () => {
  // An offer of its time.
  const changes = changedFigures(['bank.bca-2026.promo'], '2026-10-15', firstDay)
  expect(changes.map(({ now }) => now)).toEqual([null])
})

test('other figures have other letters, nearly always', () => {
  const codes = Array.from({ length: 300 }, (_, i) => checkLetters(`[["iuran",${8400 + i}]]`))
  expect(codes.every((code) => /^[a-hj-km-np-z2-9]{2}$/.test(code))).toBe(true)
  const same = codes.filter((code) => code === codes[0])
  expect(same.length).toBeLessThan(4)
})
