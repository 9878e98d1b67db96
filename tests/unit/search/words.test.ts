import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { beginningOf } from '@/lib/search/beginning'
import { fold } from '@/lib/search/fold'
import { marked } from '@/lib/search/marked'
import { saidOn } from '@/lib/search/search-page'
import { distance, mistakesIn } from '@/lib/search/typing-mistake'
import { openVocabulary } from '@/lib/search/vocabulary'
import { queriesOfAddress, wordsIn, wordsOfQuery } from '@/lib/search/words'
import { ndcg } from '@/tests/search/relevance'
import { numRuns } from '@/tests/unit/runs'

describe('fold', () => {
  it.each([
    'cair pencairan mencairkan dicairkan nyairin nyairkeun',
    'bayar membayar dibayarin pembayaran mayar mbayar dibayarkeun bayarnya bayarna',
    'tagih menagih penagihan tagihan nagih ditagih',
    'daftar mendaftar pendaftaran terdaftar didaftarkan ndaftar ngadaftar',
    'ambil mengambil pengambilan diambil ngambil',
    'setor menyetor nyetor disetorkan',
    'hilang ilang ngilang kehilangan',
    'kerja bekerja pekerja pekerjaan',
    'lapor melapor dilaporkan ngelapor ngalapor',
    'iuran iurannya',
    'santunan santunnan',
  ])('makes one of %s', (words) => {
    expect(new Set(words.split(' ').map(fold)).size).toBe(1)
  })

  it.each([
    ['petani', 'tangan'],
    ['jkk', 'jkm'],
    ['tahun', 'kahun'],
    ['suami', 'kuami'],
  ])('keeps %s and %s apart', (a, b) => {
    expect(fold(a)).not.toBe(fold(b))
  })

  it('makes of no word another word', () => {
    expect(fold('gaji')).not.toBe('ngaji')
    expect(fold('potong')).not.toBe('motong')
  })

  it('leaves at least something of every word', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[a-z]+$/), (word) => fold(word).length > 0),
      { numRuns },
    )
  })
})

describe('wordsIn', () => {
  it.each([
    ['Rp42.000.000', ['42000000']],
    ['Rp 42 juta', ['42000000']],
    ['1,5jt', ['1500000']],
    ['8 ribu', ['8000']],
    ['BPJS-nya; KPR/MLT?', ['bpjs', 'nya', 'kpr', 'mlt']],
    ['Pétani', ['petani']],
    ['100 rumah', ['100', 'rumah']],
  ])('reads %s', (text, words) => {
    expect(wordsIn(text)).toEqual(words)
  })

  it.each([
    [7, 7],
    [8, 8],
    [9, 8],
  ])('of %i words typed reads %i', (typed, read) => {
    expect(wordsOfQuery('kerja '.repeat(typed))).toHaveLength(read)
  })

  it.each([
    [31, 31],
    [32, 32],
    [33, 32],
  ])('of a word of %i letters reads %i', (typed, read) => {
    expect(wordsOfQuery('a'.repeat(typed))[0]).toHaveLength(read)
  })
})

describe('distance', () => {
  it.each([
    ['ular', 'ular', 0],
    ['ular', 'uler', 1],
    ['petani', 'petanni', 1],
    ['petani', 'peatni', 1],
    ['petani', 'tani', 2],
    ['petani', 'nelayan', 3],
  ])('from %s to %s is %i, more than two not being counted on', (a, b, far) => {
    expect(distance(a, b, 2)).toBe(far)
  })

  it('is the same in both directions', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 12 }), fc.string({ maxLength: 12 }), (a, b) => {
        expect(distance(a, b, 12)).toBe(distance(b, a, 12))
      }),
      { numRuns },
    )
  })

  it.each([
    [3, 0],
    [4, 1],
    [7, 1],
    [8, 2],
  ])('a word of %i letters may have %i mistakes', (letters, mistakes) => {
    expect(mistakesIn('x'.repeat(letters))).toBe(mistakes)
  })
})

describe('openVocabulary', () => {
  const { wanted } = openVocabulary({
    stopWords: 'yang bpjs',
    synonyms: { ojol: 'ojek', pencairan: 'cairkan ambil', 'kpr bpjs': 'mlt' },
  })

  it('leaves out what tells nothing, unless there is nothing else', () => {
    expect(wanted(['yang', 'ular'])).toEqual([{ word: 'ular', synonyms: [] }])
    expect(wanted(['bpjs'])).toEqual([{ word: 'bpjs', synonyms: [] }])
  })

  it('knows what else a word is called, with one mistake in a longer one', () => {
    expect(wanted(['ojol', 'pencaran'])).toEqual([
      { word: 'ojol', synonyms: ['ojek'] },
      { word: 'pencaran', synonyms: ['cairkan', 'ambil'] },
    ])
    expect(wanted(['ojal'])).toEqual([{ word: 'ojal', synonyms: [] }])
  })

  it.each(['ojolna', 'ojolku', 'ojole'])('knows whose %s is', (word) => {
    expect(wanted([word])).toEqual([{ word, synonyms: ['ojek'] }])
  })

  it('knows two words together', () => {
    expect(wanted(['kpr', 'bpjs'])).toEqual([{ word: 'kpr', synonyms: ['mlt'] }])
  })
})

describe('marked', () => {
  it('parts the words that were found from the others', () => {
    expect(marked('Iuran petani: Rp8.400.', new Set(['petani', '8400']))).toEqual([
      { text: 'Iuran ', isFound: false },
      { text: 'petani', isFound: true },
      { text: ': ', isFound: false },
      { text: 'Rp8.400', isFound: true },
      { text: '.', isFound: false },
    ])
  })

  it('changes no letter', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.array(fc.string()), (text, terms) => {
        const pieces = marked(text, new Set(terms))
        expect(pieces.map((piece) => piece.text).join('')).toBe(text)
      }),
      { numRuns },
    )
  })
})

describe('beginningOf', () => {
  it.each([
    ['Ya. Bisa ikut.', 'Ya.'],
    ['Petani membayar:\nRp8.400 sampai Desember.', 'Petani membayar: Rp8.400 sampai Desember.'],
    [
      'Karena kerja? Lewat JKK. Lainnya Rp42.000.000. Sekali.',
      'Karena kerja? Lewat JKK. Lainnya Rp42.000.000.',
    ],
    ['Satu. Dua. Tiga. Baru Rp1.', 'Satu.'],
    ['', ''],
  ])('of "%s" is "%s"', (answer, beginning) => {
    expect(beginningOf(answer)).toBe(beginning)
  })
})

describe('queriesOfAddress', () => {
  it.each([
    ['/tanya/iuran-petani', ['iuran-petani', ' tanya iuran-petani']],
    ['/iuran%20petani', ['iuran petani', ' iuran petani']],
    ['/tanya/%E0%A4%A', ['', '']],
  ])('of %s are the words at its end, then all', (address, queries) => {
    expect(queriesOfAddress(address)).toEqual(queries)
  })
})

describe('saidOn', () => {
  const page = {
    says: [
      ['', 'dulu'],
      ['2027-01-01', 'sekarang'],
    ] satisfies [string, string][],
  }

  it.each([
    ['2026-12-31', 'dulu'],
    ['2027-01-01', 'sekarang'],
    ['2027-01-02', 'sekarang'],
  ])('on %s is %s', (day, words) => {
    expect(saidOn(page, day)).toBe(words)
  })
})

describe('ndcg', () => {
  // Counted by hand: gains 7 and 3, discounts 1 and 1 / log2 3.
  it.each([
    [['/a', '/b'], 1],
    [['/b', '/a'], 0.834],
    [['/c', '/a', '/b'], 0.665],
    [[], 0],
  ])('of %j', (found, value) => {
    expect(ndcg({ query: '', origin: '', grades: { '/a': 3, '/b': 2 } }, found)).toBeCloseTo(
      value,
      3,
    )
  })
})
