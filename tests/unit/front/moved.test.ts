import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { sitePages } from '@/app/cari/site-pages'
import { movedTo, spokenAddresses } from '@/lib/front/moved'
import { numRuns } from '@/tests/unit/runs'

const known = new Set(['/', '/cari', '/perubahan.xml', ...sitePages.map(({ address }) => address)])
const exists = (address: string) => known.has(address)

describe('movedTo', () => {
  it.each([
    ['/jht', '/program/jht'],
    ['/bpjs-jht', '/program/jht'],
    ['/BPJS-JHT/', '/program/jht'],
    ['/KPR/Cek', '/kpr/cek'],
    ['/kpr/cek/', '/kpr/cek'],
    ['/kpr-bpjs', '/program/mlt'],
    ['/petani', '/untuk/petani'],
    ['/bpjs-petani', '/untuk/petani'],
    ['/cek-aktif', '/tanya/cek-aktif'],
    ['/Klaim', '/klaim'],
    ['//klaim', '/klaim'],
    ['/klaim.html', '/klaim'],
    ['/index.php', '/'],
    ['/program/index.html', '/program'],
    ['/klaem', '/klaim'],
    ['/penyuluhan/kalender/2026-10', '/penyuluhan/kalender'],
  ])('%s means %s', (path, address) => {
    expect(movedTo(path, exists)).toBe(address)
  })

  it.each(['/tidak-ada', '/program/tidak-ada', '/%', '//evil.example', '/toString', '/__proto__'])(
    '%s means nothing',
    (path) => {
      expect(movedTo(path, exists)).toBeNull()
    },
  )

  it.each(spokenAddresses)(
    '%s leads to a page, in one step, and is none itself',
    (path, address) => {
      expect(exists(path)).toBe(false)
      expect(movedTo(path, exists)).toBe(address)
      expect(exists(address)).toBe(true)
    },
  )

  it('never leads to what is not there', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const address = movedTo(`/${text}`, exists)
        expect(address === null || exists(address)).toBe(true)
      }),
      { numRuns },
    )
  })
})
