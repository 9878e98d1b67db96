import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readValue } from '@/lib/input/reading'
import { parseRupiah, readRupiah } from '@/lib/input/rupiah'
import { numRuns } from '@/tests/unit/runs'

describe('readRupiah', () => {
  it.each([
    ['150000000', 150_000_000],
    ['150.000.000', 150_000_000],
    ['150 000 000', 150_000_000],
    ['Rp150.000.000', 150_000_000],
    ['Rp 150.000.000,00', 150_000_000],
    ['Rp. 150.000.000,-', 150_000_000],
    ['rp\u00a0150.000.000', 150_000_000],
    ['Rp\u202f150\u00a0juta', 150_000_000],
    ['150 juta', 150_000_000],
    ['150 JUTA', 150_000_000],
    ['150jt', 150_000_000],
    ['150 juta rupiah', 150_000_000],
    ['1,5 juta', 1_500_000],
    ['1.5 juta', 1_500_000],
    ['1,25jt', 1_250_000],
    ['2,35 miliar', 2_350_000_000],
    ['1.500 juta', 1_500_000_000],
    ['500 ribu', 500_000],
    ['500rb', 500_000],
    ['1 miliar', 1_000_000_000],
    ['1 milyar', 1_000_000_000],
    ['0', 0],
    ['1000 miliar', 1_000_000_000_000],
    ['1,5 M', 1_500_000_000],
    ['2M', 2_000_000_000],
    ['2 triliun', 2_000_000_000_000],
    ['500k', 500_000],
    ['150 jt.', 150_000_000],
    ['1000000000001', 1_000_000_000_001],
    ['999.999.999.999.999', 999_999_999_999_999],
    ['Rp: 150.000', 150_000],
    ['150.000 rupiah', 150_000],
    // What chats, contacts and word processors put around a number.
    ['\u200e150000000', 150_000_000],
    ['\u202a150.000.000\u202c', 150_000_000],
    ['\ufeff150\u200b juta\u2060', 150_000_000],
    ['Rp\u00a0150\u2009000\u202f000', 150_000_000],
    ['１５０．０００．０００', 150_000_000],
    ['Rp150.000.000,\u2013', 150_000_000],
    ['Rp150.000.000,\u2014', 150_000_000],
    ['Rp150.000.000.-', 150_000_000],
    ['Rp 150.000.000 ,--', 150_000_000],
    ['Rp150.000.000,=', 150_000_000],
    // As phone calculators and letters in English have it.
    ['166,000,000', 166_000_000],
    ['166,000,000.00', 166_000_000],
    ['Rp166,000,000.5', 166_000_001],
    ['1,500,000', 1_500_000],
    ['150,000.00', 150_000],
  ])('reads "%s" as %i', (text, idr) => {
    expect(readRupiah(text)).toEqual({ status: 'ok', value: idr })
  })

  it.each(['', '   ', '\u00a0'])('takes "%s" as not known yet', (text) => {
    expect(readRupiah(text)).toEqual({ status: 'empty' })
  })

  it.each([
    '-150000000',
    '−5 juta',
    'seratus juta',
    '15.00.000',
    '1.50',
    '150,00,000',
    '1,500,00',
    '0,166,000',
    '166,000.000',
    '166.000,000',
    '1,5,5 juta',
    '1.500.00',
    '0.150.000',
    '1.500 000',
    'Rp',
    'juta',
    '1e9',
    '1e999',
    'NaN',
    'Infinity',
    '150 jutaan',
    '150 juta 500 ribu',
    '😀',
    '1000000000000000',
    '1000 triliun',
    '150 jt jt',
    '4 juta/bulan',
    'sebulan',
    '/bulan',
    '9'.repeat(100),
  ])('refuses "%s"', (text) => {
    expect(readRupiah(text)).toEqual({ status: 'unreadable' })
  })

  // In English it is 1.500, in Indonesian one and a half.
  it.each(['1,500', '150,000', 'Rp999,999', '1,500 juta', '10,000 rupiah'])(
    'doubts the comma of "%s"',
    (text) => {
      expect(readRupiah(text)).toEqual({ status: 'unreadable', doubt: 'comma' })
    },
  )

  it.each(['1,50', '1,5 juta', '0,500 juta', '1500,000 juta', '1,500,000'])(
    'does not doubt the comma of "%s"',
    (text) => {
      expect(readRupiah(text).status).toBe('ok')
    },
  )

  it.each(['/bulan', ' / bulan', '/bln', ' per bulan', ' per bln', ' sebulan', ' tiap bulan'])(
    'takes "4 juta%s" for an amount by the month, where a month is asked for',
    (ending) => {
      for (const amount of ['4 juta', 'Rp4.000.000,-', '4000000', '4 juta rupiah']) {
        expect(readRupiah(amount + ending, 'bulan')).toEqual({ status: 'ok', value: 4_000_000 })
        expect(readRupiah(amount + ending)).toEqual({ status: 'unreadable' })
      }
    },
  )

  it.each(['/tahun', ' per thn', ' setahun', '/hari', ' sehari', ' per minggu', ' seminggu'])(
    'doubts "4 juta%s" where a month is asked for',
    (ending) => {
      const doubt = { status: 'unreadable', doubt: 'otherPeriod' }
      expect(readRupiah(`4 juta${ending}`, 'bulan')).toEqual(doubt)
      expect(readRupiah(`4 juta${ending}`)).toEqual({ status: 'unreadable' })
    },
  )

  const invisible = fc.constantFrom('', '\u200b', '\u200e', '\u202a', '\u2066', '\ufeff')
  const space = fc.constantFrom('', ' ', '\u00a0', '\u202f', '\u2009')
  const grouping = fc.constantFrom('', '.', ' ', '\u00a0', '\u202f')
  const cents = fc.constantFrom('', ',-', ',--', ',00', ',\u2013', ' ,-')

  it('reads back every whole amount in every way that people write it', () => {
    const currency = fc.constantFrom('', 'Rp', 'Rp.', 'rp ', 'IDR ')
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 1_000_000_000_000 }),
        fc.tuple(
          currency,
          invisible,
          grouping,
          cents,
          fc.constantFrom('', ' rupiah'),
          fc.boolean(),
        ),
        (idr, [before, hidden, separator, behind, word, isFullWidth]) => {
          const ascii = new Intl.NumberFormat('id-ID').format(idr).replaceAll('.', separator)
          const digits = isFullWidth
            ? ascii.replace(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0))
            : ascii
          const typed = `${before}${hidden}${digits}${hidden}${behind || word}`
          return readValue(readRupiah(typed)) === idr
        },
      ),
      { numRuns },
    )
  })

  it('reads back every amount of millions and thousands in short', () => {
    const units = fc.constantFrom(
      ['juta', 1_000_000],
      ['jt', 1_000_000],
      ['ribu', 1_000],
      ['rb', 1_000],
      ['miliar', 1_000_000_000],
      ['M', 1_000_000_000],
    ) as fc.Arbitrary<readonly [string, number]>
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 99_999 }),
        units,
        space,
        invisible,
        (tenths, unit, gap, hidden) => {
          const [word, size] = unit
          const written = new Intl.NumberFormat('id-ID', { useGrouping: false }).format(tenths / 10)
          const typed = `${written}${hidden}${gap}${word}`
          return readValue(readRupiah(typed)) === (tenths * size) / 10
        },
      ),
      { numRuns },
    )
  })

  it('reads groups behind commas, two or more of them', () => {
    const english = new Intl.NumberFormat('en-US')
    fc.assert(
      fc.property(
        fc.integer({ min: 1_000, max: 1_000_000_000_000 }),
        fc.boolean(),
        (idr, hasCents) => {
          const written = english.format(idr) + (hasCents ? '.00' : '')
          const isDoubtful = idr < 1_000_000 && !hasCents
          expect(readRupiah(written)).toEqual(
            isDoubtful ? { status: 'unreadable', doubt: 'comma' } : { status: 'ok', value: idr },
          )
        },
      ),
      { numRuns },
    )
  })

  it('never throws and never gives less than zero or a part of a rupiah', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 60 }), (text) => {
        const reading = readRupiah(text)
        const idr = reading.status === 'ok' ? reading.value : 0
        expect(Number.isInteger(idr) && idr >= 0).toBe(true)
      }),
    )
  })
})

describe('parseRupiah', () => {
  it.each([
    ['5000', false],
    ['5.000', false],
    ['Rp5.000', false],
    ['Rp5.000,-', false],
    ['1,25', false],
    ['5.000,00', true],
    ['5,000.00', true],
    ['5 ribu', true],
    ['5rb/hari', true],
    ['5000 rupiah', true],
  ])('"%s" leaves no doubt of its size: %s', (text, isExact) => {
    expect(parseRupiah(text)).toMatchObject({ status: 'ok', value: { isExact } })
  })

  it('keeps what stands behind the comma', () => {
    expect(parseRupiah('1,25')).toMatchObject({ value: { amount: 1.25 } })
    expect(parseRupiah('1,25 juta')).toMatchObject({ value: { amount: 1_250_000 } })
  })
})
