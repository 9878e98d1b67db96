import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { firstOf, pickQuery, queryFrom, searchFrom } from '@/lib/input/query'

describe('firstOf', () => {
  it('gives the first of repeated parameters, trimmed', () => {
    expect(firstOf({ jht: [' ya ', 'tidak'] }, 'jht')).toBe('ya')
  })

  it('gives nothing for a field that is absent', () => {
    expect(firstOf({}, 'jht')).toBe('')
    expect(firstOf({ jht: [] }, 'jht')).toBe('')
  })

  it('cuts very long text, never through the middle of a letter', () => {
    expect(firstOf({ q: 'a'.repeat(5000) }, 'q')).toHaveLength(100)
    expect(firstOf({ q: `${'a'.repeat(99)}😀` }, 'q')).toBe('a'.repeat(99))
  })

  it('drops control characters', () => {
    expect(firstOf({ q: '\u000015\u00075\n' }, 'q')).toBe('15 5')
  })

  it('drops what nobody can see in a field', () => {
    expect(firstOf({ q: '\u200e150\u200b000\ufeff' }, 'q')).toBe('150000')
    expect(firstOf({ q: '\u2066\u2069' }, 'q')).toBe('')
  })

  it('drops what is no character: no page may hold it', () => {
    expect(firstOf({ q: '1\ufdcf5\ufdd0\ufdef\ufffd\ufffe\uffff' }, 'q')).toBe('1\ufdcf5\ufffd')
    expect(firstOf({ q: '1\u{1fffe}5\u{10ffff}' }, 'q')).toBe('15')
    expect(firstOf({ q: '1\ud8005\udfff' }, 'q')).toBe('15')
  })
})

describe('queries of an address', () => {
  it('counts the first of repeated parameters', () => {
    expect(queryFrom(new URLSearchParams('jht=ya&jht=tidak&usia='))).toEqual({
      jht: 'ya',
      usia: '',
    })
  })

  it('keeps only known fields and tells absent from empty', () => {
    expect(pickQuery({ jht: 'ya', iuran: '', nik: '36' }, ['jht', 'iuran', 'slik'])).toEqual({
      jht: 'ya',
      iuran: '',
    })
  })

  it('leaves empty fields out of the address, but keeps one where all are empty', () => {
    expect(searchFrom({ segmen: '', jht: 'ya' })).toBe('?jht=ya')
    expect(searchFrom({ segmen: '', jht: '' })).toBe('?segmen=')
  })

  it('brings back the same answers from the address', () => {
    const answers = fc.dictionary(fc.constantFrom('segmen', 'jht', 'pinjaman'), fc.string())
    fc.assert(
      fc.property(answers, (query) => {
        const back = queryFrom(new URLSearchParams(searchFrom(query)))
        for (const name of Object.keys(query)) {
          expect(firstOf(back, name)).toBe(firstOf(query, name))
        }
      }),
    )
  })
})
