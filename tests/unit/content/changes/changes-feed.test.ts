import { describe, expect, test } from 'vitest'
import { changesOn } from '@/lib/content/changes/changes'
import { atomFeed } from '@/lib/content/changes/changes-feed'
import { parseXml, type XmlElement } from './xml'

const today = '2026-11-22'

describe('the feed', () => {
  const siteUrl = new URL('https://bebascemas.example')
  const feedOn = (day: string) =>
    parseXml(atomFeed(changesOn(day), { siteUrl, day, author: 'Tim <A> & "B"' }))
  const named = (element: XmlElement, name: string) =>
    element.children.filter((child) => child.name === name)
  const textOf = (element: XmlElement, name: string) => named(element, name)[0]?.text ?? ''
  const feed = feedOn(today)
  const entries = named(feed, 'entry')
  const instant = /^\d{4}-\d{2}-\d{2}T00:00:00\+07:00$/

  test('is Atom with everything RFC 4287 asks for', () => {
    expect(feed.name).toBe('feed')
    expect(feed.attributes.xmlns).toBe('http://www.w3.org/2005/Atom')
    for (const name of ['id', 'title', 'updated', 'author']) {
      expect(named(feed, name)).toHaveLength(1)
    }
    const updates = entries.map((entry) => textOf(entry, 'updated'))
    expect(textOf(feed, 'updated')).toBe(updates.sort().at(-1))
    expect(named(feed, 'link').map(({ attributes }) => [attributes.rel, attributes.href])).toEqual([
      ['self', 'https://bebascemas.example/perubahan.xml'],
      ['alternate', 'https://bebascemas.example/perubahan'],
    ])
  })

  test('says names with the signs of XML as they are', () => {
    expect(textOf(named(feed, 'author')[0] as XmlElement, 'name')).toBe('Tim <A> & "B"')
  })

  test('has an entry for each change, each with id, title, day, link and content', () => {
    const { past, coming } = changesOn(today)
    expect(entries).toHaveLength(past.length + coming.length)
    for (const entry of entries) {
      for (const name of ['id', 'title', 'updated', 'link', 'content']) {
        expect(named(entry, name)).toHaveLength(1)
      }
      expect(textOf(entry, 'updated')).toMatch(instant)
      expect(textOf(entry, 'content')).not.toBe('')
    }
  })

  test('keeps its ids from day to day, each its own', () => {
    const idsOn = (day: string) => named(feedOn(day), 'entry').map((entry) => textOf(entry, 'id'))
    const ids = idsOn(today)
    expect(new Set(ids).size).toBe(ids.length)
    expect(idsOn('2028-06-01').sort()).toEqual(ids.sort())
    expect(ids).toContain('tag:bebascemas.example,2026:perubahan/potongan-umum-selesai')
    expect(ids.every((id) => /^tag:[a-z.]+,\d{4}:[a-z0-9/-]+$/.test(id))).toBe(true)
  })

  test.each([
    ['2026-12-31', '2026-11-25T00:00:00+07:00'],
    ['2027-01-01', '2027-01-01T00:00:00+07:00'],
    ['2027-06-01', '2027-01-01T00:00:00+07:00'],
  ])('on %s the end of the discount was updated %s', (day, updated) => {
    const entry = named(feedOn(day), 'entry').find((one) =>
      textOf(one, 'id').endsWith('potongan-umum-selesai'),
    )
    expect(entry && textOf(entry, 'updated')).toBe(updated)
  })
})

test.each(['<a>', '<a></b>', '<a>&b;</a>', '<a/><b/>', 'a & b', '<a b=c/>'])(
  'the check itself refuses %s',
  (xml) => {
    expect(() => parseXml(xml)).toThrow()
  },
)
