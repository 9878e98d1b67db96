import { isDeepStrictEqual } from 'node:util'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Query, queryFrom, searchFrom } from '@/lib/input/query'
import { eligibilityFields, eligibilityForm } from '@/lib/kpr/eligibility/eligibility-fields'
import { readEligibility as readWith } from '@/lib/kpr/eligibility/eligibility-query'
import { numRuns } from '@/tests/unit/runs'
import { answerTo } from './answer-names'
import { bestChoices } from './choices'
import { ready, rules, today } from './eligibility-situation'

const full = {
  ...bestChoices,
  bulan: '1',
  tahun: '2024',
  lahir: '1990',
  penghasilan: '6 juta',
  pinjaman: 'Rp150.000.000',
  tenor: '20 tahun',
}

const readEligibility = (query: Query) => readWith(query, rules, today)

const errorsIn = (query: Record<string, string>) =>
  readEligibility(query).errors.map((error) =>
    [error.field, error.code, 'kind' in error ? error.kind : ''].join(' ').trim(),
  )

describe('reading the answers', () => {
  it('reads all of them', () => {
    expect(readEligibility(full)).toMatchObject({ answers: ready, errors: [] })
  })

  it('takes what is missing or empty as not known, without an error', () => {
    const blank = Object.fromEntries(eligibilityFields.map((field) => [field, ' ']))
    for (const query of [{}, blank]) {
      const { answers, errors } = readEligibility(query)
      expect(errors).toEqual([])
      expect(Object.values(answers).filter((answer) => answer !== undefined)).toEqual([])
    }
  })

  it.each(['januari', 'Jan', 'JANUARI', '01'])('reads the month "%s"', (bulan) => {
    const { answers } = readEligibility({ bulan, tahun: '2026' })
    expect(answers.start).toMatchObject({ year: 2026, month: 1 })
  })

  it.each(['agustus', 'agt', 'ags', 'agu'])('reads the month "%s"', (bulan) => {
    expect(readEligibility({ bulan, tahun: '2025' }).answers.start?.month).toBe(8)
  })

  it('knows nothing of the start without a year', () => {
    for (const query of [{ tanggal: '31' }, { tanggal: '29', bulan: '2' }, { bulan: '5' }]) {
      expect(readEligibility(query)).toMatchObject({
        answers: { start: undefined },
        errors: [],
      })
    }
  })

  it.each([
    ['segmen', 'segment', ['pu', 'bpu']],
    ['jht', 'jht', ['ya', 'tidak']],
    ['jkkjkm', 'jkkJkm', ['ya', 'tidak']],
    ['iuran', 'contributions', ['lancar', 'menunggak']],
    ['perusahaan', 'employer', ['tertib', 'sebagian']],
    ['rumah', 'house', ['belum', 'punya']],
    ['pernah', 'usedBefore', ['belum', 'sudah']],
    ['slik', 'credit', ['lancar', 'perhatian', 'macet']],
  ] as const)('takes each choice of %s', (field, answer, choices) => {
    for (const choice of choices) {
      expect(readEligibility({ [field]: choice })).toMatchObject({
        answers: { [answer]: choice },
        errors: [],
      })
    }
  })

  it('does not count with what lies beyond a field', () => {
    const { answers, errors } = readEligibility({ ...full, tenor: '51' })
    expect(errors).toMatchObject([{ field: 'tenor', code: 'outOfRange' }])
    expect(answers).toEqual({ ...ready, tenorYears: undefined })
  })

  it('names the longest term of the rule for a term, and for nothing else', () => {
    const boundsOf = (query: Query) =>
      readEligibility(query).errors.map((error) => 'bounds' in error && error.bounds)
    expect(boundsOf({ tenor: '51' })).toEqual([{ min: 1, max: rules.longestTenorYears }])
    expect(boundsOf({ pinjaman: '2.000.000.000.000' })).toEqual([eligibilityForm.pinjaman.bounds])
    expect(boundsOf({ tanggal: '30', bulan: '2' })).toEqual([false])
  })

  it('keeps the other answers beside an error', () => {
    const { answers, errors } = readEligibility({ ...full, pinjaman: 'banyak' })
    expect(errors).toMatchObject([{ field: 'pinjaman', code: 'unreadable', kind: 'rupiah' }])
    expect(answers).toEqual({ ...ready, loanIdr: undefined })
  })
})

describe('what cannot be read', () => {
  it.each([
    [{ segmen: 'abc' }, 'segmen unreadable choice'],
    [{ slik: 'ya' }, 'slik unreadable choice'],
    [{ tanggal: '0' }, 'tanggal unreadable day'],
    [{ tanggal: '32' }, 'tanggal unreadable day'],
    [{ bulan: '13' }, 'bulan unreadable month'],
    [{ bulan: '0' }, 'bulan unreadable month'],
    [{ bulan: 'Januariku' }, 'bulan unreadable month'],
    [{ bulan: 'musim' }, 'bulan unreadable month'],
    [{ tahun: '25' }, 'tahun unreadable year'],
    [{ tahun: '20255' }, 'tahun unreadable year'],
    [{ tahun: '0000' }, 'tahun beforeScheme'],
    [{ tahun: '1976' }, 'tahun beforeScheme'],
    [{ tahun: '2004', lahir: '1990' }, 'tahun tooYoung'],
    [{ tahun: '2027' }, 'tahun startInFuture'],
    [{ bulan: '12', tahun: '2026' }, 'bulan startInFuture'],
    [{ tanggal: '23', bulan: '11', tahun: '2026' }, 'tanggal startInFuture'],
    [{ tanggal: '31', bulan: '2' }, 'tanggal dayNotInMonth'],
    [{ tanggal: '29', bulan: '2', tahun: '2025' }, 'tanggal dayNotInMonth'],
    [{ tanggal: '31', bulan: '4', tahun: '2025' }, 'tanggal dayNotInMonth'],
    [{ lahir: '90' }, 'lahir unreadable birthYear'],
    [{ lahir: '2027' }, 'lahir outOfRange year'],
    [{ lahir: '1925' }, 'lahir outOfRange year'],
    // One slip hides what only follows from it.
    [{ lahir: '2027', tahun: '2020' }, 'lahir outOfRange year'],
    [{ penghasilan: '-1' }, 'penghasilan unreadable rupiah'],
    [{ pinjaman: '0' }, 'pinjaman outOfRange rupiah'],
    [{ pinjaman: '999.999,00' }, 'pinjaman outOfRange rupiah'],
    [{ pinjaman: '999999' }, 'pinjaman unlikely rupiah'],
    [{ pinjaman: '150' }, 'pinjaman unlikely rupiah'],
    [{ penghasilan: '4' }, 'penghasilan unlikely rupiah'],
    [{ penghasilan: '99999' }, 'penghasilan unlikely rupiah'],
    [{ tenor: '0' }, 'tenor outOfRange whole'],
    [{ tenor: '51' }, 'tenor outOfRange whole'],
    [{ tenor: 'lama' }, 'tenor unreadable whole'],
    [{ tenor: '12 bulan' }, 'tenor unreadable whole'],
  ])('%o gives "%s"', (query, expected) => {
    expect(errorsIn(query as Record<string, string>)).toEqual([expected])
  })

  it.each([
    { tanggal: '22', bulan: '11', tahun: '2026' },
    { bulan: '11', tahun: '2026' },
    { tanggal: '29', bulan: '2', tahun: '2024' },
    { lahir: '1926' },
    { lahir: '1990', tahun: '2005' },
    { tahun: '1977' },
    { lahir: '2026' },
    { penghasilan: '0' },
    { pinjaman: '1000000' },
    { penghasilan: '100000' },
    { penghasilan: '99.999,00' },
    { tenor: '1' },
    { tenor: '50' },
  ])('%o is just readable', (query) => {
    expect(errorsIn(query as unknown as Record<string, string>)).toEqual([])
  })

  it('of a term names the longest that is lent, whatever the field could read', () => {
    for (const tenor of ['99', '0', 'lama']) {
      expect(readEligibility({ tenor }).errors).toMatchObject([{ bounds: { min: 1, max: 30 } }])
    }
    expect(readEligibility({ tenor: '31' }).answers.tenorYears).toBe(31)
  })

  it('is named all at once, in the order of the form', () => {
    expect(errorsIn({ tenor: 'x', segmen: 'x', tahun: 'x', bulan: 'x' })).toEqual([
      'segmen unreadable choice',
      'bulan unreadable month',
      'tahun unreadable year',
      'tenor unreadable whole',
    ])
  })
})

describe('whatever is in the address', () => {
  const text = fc.oneof(
    // Short is enough: what is longer than a field holds is cut, and the long ones below see to that.
    fc.string({ maxLength: 12 }),
    fc.constantFrom('NaN', '1e999', '-1', '😀', 'undefined', '29', '2', '2024', 'pu', '1 juta'),
    // Odd in length, so that the cut falls inside a character.
    fc.constantFrom('9'.repeat(101), `x${'😀'.repeat(51)}`),
  )
  const anything = fc.dictionary(
    fc.constantFrom<string>(...eligibilityFields, 'lain', '', '__proto__'),
    fc.oneof(text, text, fc.array(text, { maxLength: 2 }), fc.constant(undefined)),
    { maxKeys: 6 },
  )

  it('nothing throws, and what is an error is not also an answer', () => {
    fc.assert(
      fc.property(anything, (query) => {
        const { answers, errors } = readEligibility(query)
        return errors.every(({ field }) => answers[answerTo[field]] === undefined)
      }),
      { numRuns },
    )
  })

  it('the address made from the answers brings the same answers back', () => {
    fc.assert(
      fc.property(anything, (query) => {
        const back = queryFrom(new URLSearchParams(searchFrom(query)))
        const [again, first] = [back, query].map((asked) => readEligibility(asked))
        return isDeepStrictEqual(again, first)
      }),
      { numRuns },
    )
  })
})
