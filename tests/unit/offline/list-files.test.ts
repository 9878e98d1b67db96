import { expect, test } from 'vitest'
import { listFiles, sizeWords } from '@/lib/offline/list-files'

const page = `<ul><li data-berkas="/a.html"><a href="/a.html">a</a> <span data-ukuran="/a.html"></span></li>
<li data-berkas="/a.pdf"><a href="/a.pdf">pdf</a></li></ul><p data-ukuran="simpan">lama</p>`

test('a file says how large it is, and one that is not there is not named', () => {
  const html = listFiles(page, new Map([['/a.html', 522_001]]))
  expect(html).toContain('523&nbsp;KB')
  expect(html).not.toContain('/a.pdf')
})

test('what was made later is filled in later, over what stood there', () => {
  const sizes = new Map([['simpan', 1]])
  expect(listFiles(listFiles(page, sizes), new Map([['simpan', 162_294]]))).toContain(
    '<p data-ukuran="simpan">163&nbsp;KB</p>',
  )
})

test.each([
  [999, '1\u00A0KB'],
  [1000, '1\u00A0KB'],
  [1001, '2\u00A0KB'],
])('%i bytes are %s: never less than they are', (bytes, words) => {
  expect(sizeWords(bytes)).toBe(words)
})
