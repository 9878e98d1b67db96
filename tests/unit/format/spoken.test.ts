import fc from 'fast-check'
import { spellNumber } from 'indo-g2p'
import { describe, expect, test } from 'vitest'
import { factIfAny } from '@/lib/content/figures/facts'
import { derivedFacts, recordedFacts } from '@/lib/content/figures/records'
import { spokenDigits, spokenNumber, UNSPOKEN } from '@/lib/format/spoken-number'
import { spokenDay, spokenFrom, spokenUntil, spokenValue } from '@/lib/format/spoken-value'

describe('a number as it is said', () => {
  test.each([
    [0, 'nol'],
    [1, 'satu'],
    [10, 'sepuluh'],
    [11, 'sebelas'],
    [12, 'dua belas'],
    [19, 'sembilan belas'],
    [20, 'dua puluh'],
    [99, 'sembilan puluh sembilan'],
    [100, 'seratus'],
    [101, 'seratus satu'],
    [999, 'sembilan ratus sembilan puluh sembilan'],
    [1_000, 'seribu'],
    [1_001, 'seribu satu'],
    [1_999, 'seribu sembilan ratus sembilan puluh sembilan'],
    [2_000, 'dua ribu'],
    [16_800, 'enam belas ribu delapan ratus'],
    [21_000, 'dua puluh satu ribu'],
    [100_000, 'seratus ribu'],
    [101_000, 'seratus satu ribu'],
    [111_111, 'seratus sebelas ribu seratus sebelas'],
    [999_999, 'sembilan ratus sembilan puluh sembilan ribu sembilan ratus sembilan puluh sembilan'],
    [1_000_000, 'satu juta'],
    [1_001_000, 'satu juta seribu'],
    [42_000_000, 'empat puluh dua juta'],
    [1_000_000_000, 'satu miliar'],
    [1_000_000_000_000, 'satu triliun'],
    [5.75, 'lima koma tujuh lima'],
    [0.5, 'nol koma lima'],
    [3.05, 'tiga koma nol lima'],
  ])('%d: %s', (value, said) => {
    expect(spokenNumber(value)).toBe(said)
  })

  // The package knows the language by other means: made for reading texts aloud.
  test('is said as somebody else says it, for ten thousand numbers', () => {
    const upTo = (max: number) => fc.integer({ min: 0, max })
    const sizes = fc.oneof(upTo(1_100), upTo(99_999), upTo(999_999_999), fc.maxSafeNat())
    fc.assert(
      fc.property(
        sizes.filter((value) => value < UNSPOKEN),
        (value) => {
          expect(spokenNumber(value)).toBe(spellNumber(value))
        },
      ),
      { numRuns: 10_000 },
    )
  })

  test.each([-1, Number.NaN, Number.POSITIVE_INFINITY, UNSPOKEN])('%d is refused', (value) => {
    expect(() => spokenNumber(value)).toThrow(RangeError)
  })

  test('a telephone number is said digit by digit', () => {
    expect(spokenDigits('175')).toBe('satu tujuh lima')
    expect(spokenDigits('0')).toBe('nol')
  })

  test('ends with the last number that has a word', () => {
    expect(spokenNumber(UNSPOKEN - 1)).toMatch(/^sembilan ratus .* triliun .* sembilan$/)
  })
})

describe('a figure as it is said', () => {
  test.each([
    [16_800, 'idrPerMonth', 'enam belas ribu delapan ratus rupiah'],
    [42_000_000, 'idr', 'empat puluh dua juta rupiah'],
    [575, 'bps', 'lima koma tujuh lima persen'],
    [5_000, 'bps', 'lima puluh persen'],
    [300, 'points', 'tiga poin'],
    [3, 'months', 'tiga bulan'],
    [48, 'hours', 'empat puluh delapan jam'],
    [7, 'workingDays', 'tujuh hari kerja'],
    [56, 'years', 'lima puluh enam tahun'],
    [2, 'times', 'dua kali'],
    ['2026-12-31', 'day', 'tiga puluh satu Desember dua ribu dua puluh enam'],
    ['Paling lambat tanggal 15 bulan itu', 'rule', 'Paling lambat tanggal lima belas bulan itu'],
  ] as const)('%s %s: %s', (value, unit, said) => {
    expect(spokenValue(value, unit)).toBe(said)
  })

  test('a month that ends or begins is said without its day', () => {
    expect(spokenDay('2026-11-26')).toBe('dua puluh enam November dua ribu dua puluh enam')
    expect(spokenUntil('2026-12-31')).toBe('Desember dua ribu dua puluh enam')
    expect(spokenFrom('2027-01-01')).toBe('Januari dua ribu dua puluh tujuh')
    expect(spokenUntil('2026-12-30')).toBe('tiga puluh Desember dua ribu dua puluh enam')
  })

  test('every number that is recorded can be said, without a digit', () => {
    const facts = [...recordedFacts.values(), ...derivedFacts.values()].filter(
      ({ unit }) => unit !== 'bands' && unit !== 'rule',
    )
    const said = facts.flatMap(({ id }) => {
      const fact = factIfAny(id, '2026-11-26')
      return fact ? [spokenValue(fact.value, fact.unit)] : []
    })
    expect(said.length).toBeGreaterThan(100)
    expect(said.filter((each) => /\d|undefined/.test(each))).toEqual([])
  })
})
