import { renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { listFile, mediaFolder } from '@/lib/finished/site-files'
import { openShelf, type Shelf } from '@/lib/front/shelf'
import { makeMedia, smallSite } from './site-folder'

const day = '2026-11-26'
let folder: string
let shelf: Shelf

beforeEach(async () => {
  folder = await smallSite()
  shelf = openShelf(folder)
})
afterEach(() => rmSync(folder, { recursive: true }))

/** Asks for the card as a front does that keeps the pages of its day. */
function openCard() {
  const { find } = shelf.pagesOn(day)
  return () =>
    find('/unduh/kartu')
      ?.identity.toString()
      .match(/<title>(\w+)/)?.[1]
}

test('what is made while a day is being served is served that day', async () => {
  const pages = shelf.pagesOn(day)
  const card = openCard()
  expect(card()).toBeUndefined()
  await makeMedia(folder, day)
  shelf.refresh()
  expect(card()).toBe('kartu')
  expect(pages.leafletCodes()).toContain('/s/jkm-270101-k7')
})

test('what is made again is read again, and only then', async () => {
  await makeMedia(folder, day)
  shelf.refresh()
  const card = openCard()
  const { find } = shelf.pagesOn(day)
  const before = find('/unduh/kartu')
  shelf.refresh()
  expect(find('/unduh/kartu')).toBe(before)
  await makeMedia(folder, day, 'lagi')
  shelf.refresh()
  expect(card()).toBe('lagi')
})

test('while a folder is being put in its place, what was there is served', async () => {
  await makeMedia(folder, day)
  shelf.refresh()
  const card = openCard()
  const place = mediaFolder(folder, day)
  const aside = join(folder, 'media', `.${day}`)
  renameSync(place, aside)
  shelf.refresh()
  expect(card()).toBe('kartu')
  renameSync(aside, place)
  shelf.refresh()
  expect(card()).toBe('kartu')
})

test('what cannot be read is said, and what was there is served', async () => {
  await makeMedia(folder, day)
  shelf.refresh()
  const card = openCard()
  writeFileSync(listFile(mediaFolder(folder, day)), '{"day":')
  expect(() => shelf.refresh()).toThrow()
  expect(card()).toBe('kartu')
  await makeMedia(folder, day, 'lagi')
  shelf.refresh()
  expect(card()).toBe('lagi')
})
