import { describe, expect, test } from 'vitest'
import { checkLinks } from '@/lib/upkeep/dead-links'
import { isSomethingPast, type UpkeepContent, upkeepOn } from '@/lib/upkeep/upkeep'

const content = (some: Partial<UpkeepContent>): UpkeepContent => ({
  facts: [],
  pages: [],
  channels: [],
  announcements: [],
  ...some,
})

const price = (to: string | null, next?: string) => ({
  id: 'contoh.harga',
  label: 'Contoh harga',
  periods: [{ from: '2026-01-01', to }, ...(next ? [{ from: next, to: null }] : [])],
})

describe('a figure that ends on 31 March 2027', () => {
  const facts = [price('2027-03-31')]

  // 2027-01-30 is 60 days before.
  test.each([
    ['2027-01-29', 61, []],
    ['2027-01-30', 60, ['contoh.harga']],
    ['2027-01-31', 59, ['contoh.harga']],
    ['2027-03-31', 0, ['contoh.harga']],
  ])('on %s, %i days before, is listed as ending: %j', (day, daysLeft, ids) => {
    const { ending, past } = upkeepOn(day, content({ facts }))
    expect(ending.map(({ id }) => id)).toEqual(ids)
    expect(ending.every((fact) => fact.daysLeft === daysLeft)).toBe(true)
    expect(past).toEqual([])
  })

  test('is over on the day after, and that is late', () => {
    const upkeep = upkeepOn('2027-04-01', content({ facts }))
    expect(upkeep.ending).toEqual([])
    expect(upkeep.past).toMatchObject([{ id: 'contoh.harga', daysLeft: -1, isFollowed: false }])
    expect(isSomethingPast(upkeep)).toBe(true)
  })
})

describe('figures', () => {
  test('with a successor are listed as ending, and are not over', () => {
    const facts = [price('2026-12-31', '2027-01-01')]
    const before = upkeepOn('2026-11-22', content({ facts }))
    expect(before.ending).toMatchObject([{ daysLeft: 39, isFollowed: true }])
    expect(isSomethingPast(before)).toBe(false)
    const after = upkeepOn('2027-01-01', content({ facts }))
    expect([...after.ending, ...after.past]).toEqual([])
  })

  test('in a gap between two periods are over', () => {
    const facts = [price('2026-12-31', '2027-02-01')]
    const { past } = upkeepOn('2027-01-15', content({ facts }))
    expect(past).toMatchObject([{ endsOn: '2026-12-31', isFollowed: true }])
  })

  test('without a known end, not yet begun, or said on one day only, are left alone', () => {
    const said = { ...price(null), periods: [{ from: '2023-06-14', to: '2023-06-14' }] }
    const later = { ...price(null), periods: [{ from: '2030-01-01', to: '2030-12-31' }] }
    const upkeep = upkeepOn('2026-11-22', content({ facts: [price(null), said, later] }))
    expect([...upkeep.ending, ...upkeep.past]).toEqual([])
  })

  test('kept as an example of their time are left alone when they are over', () => {
    const facts = [{ ...price('2026-10-31'), isHistory: true }]
    for (const day of ['2026-10-31', '2026-11-01', '2028-01-01']) {
      const upkeep = upkeepOn(day, content({ facts }))
      expect([...upkeep.ending, ...upkeep.past]).toEqual([])
    }
  })

  test('come with the first to end first', () => {
    const facts = [
      { ...price('2027-01-10'), id: 'b' },
      { ...price('2026-12-31'), id: 'a' },
    ]
    const { ending } = upkeepOn('2026-12-01', content({ facts }))
    expect(ending.map(({ id }) => id)).toEqual(['a', 'b'])
  })
})

describe.each(['pages', 'channels'] as const)('%s checked on 22 November 2026', (kind) => {
  // 2027-05-21 is 180 days after.
  test.each([
    ['2027-05-20', 179, []],
    ['2027-05-21', 180, ['satu']],
    ['2027-05-22', 181, ['satu']],
  ])('on %s, %i days after, are listed: %j', (day, daysAgo, names) => {
    const upkeep = upkeepOn(day, content({ [kind]: [{ name: 'satu', checkedOn: '2026-11-22' }] }))
    expect(upkeep.unchecked.map(({ name }) => name)).toEqual(names)
    expect(upkeep.unchecked.every((item) => item.daysAgo === daysAgo)).toBe(true)
    expect(isSomethingPast(upkeep)).toBe(names.length > 0)
  })
})

describe('an announcement to look for from 1 December 2026', () => {
  const wage = {
    id: 'upah',
    what: 'Upah',
    lookFrom: '2026-12-01',
    why: 'Biasanya akhir tahun.',
    lookIn: 'Berita daerah',
    factIds: ['upah.ump'],
  }
  const announcements = [wage]

  // 2026-12-31 is 30 days after.
  test.each([
    ['2026-11-30', 'coming', 1, false],
    ['2026-12-01', 'due', 0, false],
    ['2026-12-02', 'due', -1, false],
    ['2026-12-30', 'due', -29, false],
    ['2026-12-31', 'due', -30, true],
    ['2027-01-01', 'due', -31, true],
  ] as const)('on %s is %s, %i days left; late: %s', (day, list, daysLeft, isLate) => {
    const upkeep = upkeepOn(day, content({ announcements }))
    expect(upkeep[list]).toEqual([{ ...wage, daysLeft }])
    expect(upkeep.due.length + upkeep.coming.length).toBe(1)
    expect(isSomethingPast(upkeep)).toBe(isLate)
  })

  test('stands after one that has waited longer', () => {
    const older = { ...wage, id: 'batas', lookFrom: '2026-11-01' }
    const ids = (list: readonly { id: string }[]) => list.map(({ id }) => id)
    const both = content({ announcements: [...announcements, older] })
    expect(ids(upkeepOn('2026-10-01', both).coming)).toEqual(['batas', 'upah'])
    expect(ids(upkeepOn('2027-01-01', both).due)).toEqual(['batas', 'upah'])
  })
})

describe('source links', () => {
  const statuses: Record<string, number> = { 'https://a.id/': 200, 'https://gone.id/': 404 }
  const ask = async (url: string) => {
    const status = statuses[url]
    if (status === undefined) throw new Error('getaddrinfo ENOTFOUND')
    return { status }
  }

  test('are dead when the page is gone or nothing answers', async () => {
    const urls = ['https://none.id/', 'https://a.id/', 'https://gone.id/', 'https://gone.id/']
    expect(await checkLinks(urls, ask)).toEqual({
      isOffline: false,
      dead: [
        { url: 'https://gone.id/', problem: 'status 404' },
        { url: 'https://none.id/', problem: 'no answer (getaddrinfo ENOTFOUND)' },
      ],
    })
  })

  test('are not blamed where there is no network', async () => {
    const urls = ['https://none.id/', 'https://nobody.id/']
    expect(await checkLinks(urls, ask)).toEqual({ isOffline: true, dead: [] })
  })

  test('count as alive where only HEAD is refused, or programs are', async () => {
    const picky = async (url: string, { method }: RequestInit) => ({
      status: method === 'HEAD' ? 405 : url.includes('shy') ? 403 : 200,
    })
    const { dead } = await checkLinks(['https://picky.id/', 'https://shy.id/'], picky)
    expect(dead).toEqual([])
  })
})
