import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { openCache, writeWhole } from '../../../../scripts/media/cache'
import { putInPlace } from '../../../../scripts/media/put-in-place'
import { waysOf } from '../../../../scripts/media/ways'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'media-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

const make = vi.fn(async (html: string) => Buffer.from(`picture of ${html}`))
const wanted = { name: '/kartu', html: 'jkk', ending: '.png', make, tell: () => {} }

test('the same is made once, and again when the page or the way of making is another', async () => {
  const kept = openCache(folder, 'one way')
  expect((await kept(wanted)).toString()).toBe('picture of jkk')
  expect((await kept(wanted)).toString()).toBe('picture of jkk')
  expect(make).toHaveBeenCalledTimes(1)
  await kept({ ...wanted, html: 'jkm' })
  await openCache(folder, 'another way')(wanted)
  expect(make).toHaveBeenCalledTimes(3)
})

test('the word for the ways changes with a file in any folder', () => {
  mkdirSync(join(folder, 'codes'))
  writeFileSync(join(folder, 'things.ts'), 'one')
  writeFileSync(join(folder, 'codes/raster.ts'), 'one')
  const before = waysOf(folder)
  expect(waysOf(folder)).toBe(before)
  writeFileSync(join(folder, 'codes/raster.ts'), 'two')
  expect(waysOf(folder)).not.toBe(before)
})

test('what could not be written whole is not there', async () => {
  // A folder of its name: the file is complete beside it, and cannot take its place.
  mkdirSync(join(folder, 'kartu.png'))
  await expect(writeWhole(join(folder, 'kartu.png'), Buffer.from('whole'))).rejects.toThrow()
  expect(readdirSync(folder)).toEqual(['kartu.png'])
  await writeWhole(join(folder, 'new/jkm.png'), Buffer.from('whole'))
  expect(readdirSync(join(folder, 'new'))).toEqual(['jkm.png'])
})

test('a folder takes the place of another, and nothing else is left', async () => {
  const place = join(folder, '2026-11-26')
  for (const words of ['first', 'second']) {
    const fresh = join(folder, '.fresh')
    mkdirSync(fresh)
    writeFileSync(join(fresh, 'list.json'), words)
    await putInPlace(fresh, place)
    expect(readFileSync(join(place, 'list.json'), 'utf8')).toBe(words)
    expect(readdirSync(folder)).toEqual(['2026-11-26'])
  }
})

test('where the new folder cannot take the place, the one before is there', async () => {
  const place = join(folder, '2026-11-26')
  mkdirSync(place)
  await expect(putInPlace(join(folder, '.none'), place)).rejects.toThrow()
  expect(readdirSync(folder)).toEqual(['2026-11-26'])
})
