import { describe, expect, test } from 'vitest'
import { FactOutOfPeriodError, factAfter, factOn, numberOn } from '@/lib/content/figures/facts'
import { recordedIdsOf } from '@/lib/content/figures/page-sources'
import { derivedFacts, exampleFigures, recordedFacts, sources } from '@/lib/content/figures/records'
import { factIdsOfSite } from '@/tests/unit/content/used-facts'

// Records are parsed when they are loaded: shape, order and overlap of periods are checked there.
const facts = [...recordedFacts.values()]

describe('every recorded figure', () => {
  test.each(facts.map((fact) => [fact.id, fact] as const))('%s names known sources', (_, fact) => {
    const ids = fact.periods.flatMap((period) => period.sources)
    expect(ids.filter((id) => !sources.has(id))).toEqual([])
  })

  test('is used on the site', () => {
    const used = new Set(factIdsOfSite().flatMap(recordedIdsOf))
    expect([...recordedFacts.keys()].filter((id) => !used.has(id))).toEqual([])
  })
})

const everyId = [recordedFacts, derivedFacts, exampleFigures].flatMap((map) => [...map.keys()])

test('every computed figure rests on figures that exist', () => {
  const inputs = [...derivedFacts.values()].flatMap(({ from }) => from)
  expect(inputs.filter((id) => !everyId.includes(id))).toEqual([])
})

test.each([...derivedFacts.values()])(
  '$id reads what it says goes in, and nothing else',
  (fact) => {
    const read: string[] = []
    fact.compute((id) => {
      read.push(id)
      return numberOn(id, '2026-11-25')
    })
    // Its sources are those of what goes in.
    expect([...new Set(read)].sort()).toEqual([...new Set(fact.from)].sort())
  },
)

test('no figure is two of recorded, computed and an example', () => {
  expect(new Set(everyId).size).toBe(everyId.length)
})

test('every source has an address of its own and carries a figure', () => {
  const urls = [...sources.values()].map(({ url }) => url)
  expect(new Set(urls).size).toBe(urls.length)
  const used = new Set(facts.flatMap(({ periods }) => periods.flatMap((period) => period.sources)))
  expect([...sources.keys()].filter((id) => !used.has(id))).toEqual([])
})

describe('reading a figure on a day', () => {
  test('an unknown id is refused', () => {
    expect(() => factOn('tidak.ada', '2026-11-22')).toThrow('no fact "tidak.ada"')
  })

  test('a table is not one figure, and is refused', () => {
    expect(() => factOn('bpu.golongan', '2026-11-22')).toThrow('is a table')
  })

  test.each([
    ['2014-01-01', 'jp.upah-tertinggi'],
    ['2027-03-01', 'jp.upah-tertinggi'],
    ['2027-03-01', 'jp.iuran-tertinggi.pekerja'],
  ])('on %s %s is refused, because no period covers it', (day, id) => {
    expect(() => factOn(id, day)).toThrow(FactOutOfPeriodError)
  })

  test('the last day of a period still counts, and what follows may be unknown', () => {
    const ceiling = factOn('jp.upah-tertinggi', '2027-02-28')
    expect(ceiling.to).toBe('2027-02-28')
    expect(factAfter(ceiling)).toBeNull()
  })

  // PP 50/2025: half of JKK and JKM, April–December 2026, in transport January 2026–March 2027.
  test.each([
    ['iuran.umum.jkk-jkm', '2026-03-31', 16_800],
    ['iuran.umum.jkk-jkm', '2026-04-01', 8_400],
    ['iuran.umum.jkk-jkm', '2026-12-31', 8_400],
    ['iuran.umum.jkk-jkm', '2027-01-01', 16_800],
    ['iuran.umum.semua', '2026-12-31', 28_400],
    ['iuran.umum.semua', '2027-01-01', 36_800],
    ['iuran.umum.jht', '2026-12-31', 20_000],
    ['iuran.umum.jkk-jkm-sehari', '2026-12-31', 280],
    ['iuran.umum.semua-sehari', '2026-12-31', 947],
    ['jht.contoh.saldo', '2026-11-25', 3_100_000],
    ['iuran.transportasi.jkk-jkm', '2025-12-31', 16_800],
    ['iuran.transportasi.jkk-jkm', '2026-01-01', 8_400],
    ['iuran.transportasi.jkk-jkm', '2027-03-31', 8_400],
    ['iuran.transportasi.jkk-jkm', '2027-04-01', 16_800],
    ['mlt.bunga', '2026-05-19', 775],
    ['mlt.bunga', '2026-11-22', 875],
    ['jkk.contoh.meninggal', '2026-11-22', 70_000_000],
    ['jkk.contoh.cacat-total', '2026-11-22', 68_000_000],
    ['jkk.contoh.sakit-panjang', '2026-11-22', 13_000_000],
    ['jkk.beasiswa.total', '2026-11-22', 174_000_000],
    ['mlt.contoh.angsuran', '2026-11-22', 1_325_566],
    ['jkp.contoh.semua', '2026-11-22', 14_400_000],
    ['jp.contoh.pensiun', '2026-11-22', 700_000],
    // PP 44/2015, PP 82/2019: 48 times Rp4 million, Rp12 million and Rp10 million.
    ['jkk.contoh.karyawan', '2026-11-25', 214_000_000],
    // PP 46/2015, PP 45/2015: 2 % for JHT and 1 % for JP of Rp4 million.
    ['jht.contoh.pekerja', '2026-11-25', 80_000],
    ['jp.contoh.pekerja', '2026-11-25', 40_000],
    ['upah.contoh.dipotong', '2026-11-25', 120_000],
    ['jht.contoh.bertahap.pertama', '2026-11-25', 4_000_000],
    ['jht.contoh.bertahap.sisa', '2026-11-25', 36_000_000],
  ])('%s on %s is %i', (id, day, value) => {
    expect(numberOn(id, day)).toBe(value)
  })

  test('a computed figure is no surer than what it rests on', () => {
    const ceiling = ['jp.upah-tertinggi', 'jp.iuran-tertinggi.pekerja'] as const
    for (const id of ceiling) expect(factOn(id, '2026-11-25').confidence).toBe('sedang')
    expect(factOn('jp.contoh.pensiun', '2026-11-25').confidence).toBe('sedang')
    expect(factOn('jp.iuran.pekerja', '2026-11-25').confidence).toBe('tinggi')
  })

  test('a computed figure ends when the first of its figures ends, and knows what follows', () => {
    const price = factOn('iuran.umum.jkk-jkm', '2026-11-22')
    expect(price.to).toBe('2026-12-31')
    expect(factAfter(price)?.value).toBe(16_800)
    expect(price.sourceIds.length).toBeGreaterThan(1)
  })
})
