import { expect, test } from 'vitest'
import { kilobytes, listFiles } from '@/lib/offline/list-files'

const page = `<ul><li data-berkas="/a.html"><a href="/a.html">a</a> <span data-ukuran="/a.html"></span></li>
<li data-berkas="/a.pdf"><a href="/a.pdf">pdf</a></li></ul><p data-ukuran="simpan">lama</p>`

test('a file says how large it is, and one that is not there is not named', () => {
  const html = listFiles(page, new Map([['/a.html', 522_001]]))
  expect(html).toContain('<span data-ukuran="/a.html">523</span>')
  expect(html).not.toContain('/a.pdf')
})

test('what is said in the place of a file goes when the file is there', () => {
  const html = '<p data-tanpa-berkas="/a.pdf">cetak sendiri</p>'
  expect(listFiles(html, new Map())).toContain('cetak sendiri')
  expect(listFiles(html, new Map([['/a.pdf', 1]]))).not.toContain('cetak sendiri')
})

test('what was made later is filled in later, over what stood there', () => {
  const sizes = new Map([['simpan', 1]])
  expect(listFiles(listFiles(page, sizes), new Map([['simpan', 162_294]]))).toContain(
    '<p data-ukuran="simpan">163</p>',
  )
})

test.each([
  [999, '1'],
  [1000, '1'],
  [1001, '2'],
])('%i bytes are %s kilobytes: never less than they are', (bytes, words) => {
  expect(kilobytes(bytes)).toBe(words)
})
