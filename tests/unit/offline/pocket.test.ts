import { expect, test } from 'vitest'
import { readFiles } from '@/lib/browser/offline/read-files'
import { type PocketFile, pocketBytes, pocketOf } from '@/lib/offline/pocket'

const words = { strip: '', old: '', unsaved: '/' }
const page = (address: string, text: string): PocketFile => ({
  address,
  headers: { 'Content-Type': 'text/html; charset=utf-8' },
  text,
})

/** Numbers that nothing foresees: about 2.9 bytes each. */
function noise(seed: number, length: number): string {
  let at = seed
  return Array.from({ length }, () => {
    at = (Math.imul(at, 1_103_515_245) + 12_345) & 0x7fffffff
    return (at >>> 8).toString(36)
  }).join('')
}

async function savedOf(files: PocketFile[], room?: number) {
  const made = pocketOf(files, words, '2027-05-25', room)
  const [list, ...parts] = made.map(({ content }) => content)
  if (!list) throw new Error('no list')
  const small = new Uint8Array(Buffer.concat(parts))
  const read = await readFiles(small, JSON.parse(list.toString()))
  return { made, parts, paths: read.files.map(([path]) => path), files: read.files }
}

test('parts weigh at most 40,000 bytes, and all of them are what was put in', async () => {
  const files = [page('/', noise(1, 9_000)), page('/klaim', noise(2, 9_000))]
  const { made, parts, files: saved } = await savedOf(files)
  expect(parts.length).toBe(2)
  expect(Math.max(...parts.map(({ length }) => length))).toBe(40_000)
  for (const [i, [path, file]] of saved.entries()) {
    expect(path).toBe(files[i]?.address)
    expect(await file.text()).toBe(files[i]?.text)
    expect(file.headers.get('Content-Type')).toBe(files[i]?.headers['Content-Type'])
  }
  const at = (address: string) =>
    made.find((each) => each.address === address)?.content ?? Buffer.from('')
  const bytes = parts.reduce((sum, { length }) => sum + length, 0)
  expect(pocketBytes(at)).toBeGreaterThan(bytes)
  expect(pocketBytes(at)).toBeLessThan(bytes + 500)
})

test('where there is no room for all, what is needed least is left out, whole', async () => {
  const files = ['/', '/klaim', '/sumber/lain'].map((path, i) => page(path, noise(i, 1_000)))
  expect((await savedOf(files, 20_000)).paths).toEqual(['/', '/klaim', '/sumber/lain'])
  expect((await savedOf(files, 7_000)).paths).toEqual(['/', '/klaim'])
  expect((await savedOf(files, 4_000)).paths).toEqual(['/'])
})
