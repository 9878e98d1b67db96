import { describe, expect, it } from 'vitest'
import { readChoice } from '@/lib/input/choice'
import { readPercentBps, readSignedPercentBps } from '@/lib/input/percent'
import { readWhole } from '@/lib/input/whole'

const ok = (value: unknown) => ({ status: 'ok', value })
const unreadable = { status: 'unreadable' }

describe('readPercentBps', () => {
  it.each([
    ['8,75', 875],
    ['8.75', 875],
    ['8,75%', 875],
    ['8,75 %', 875],
    ['8,75 persen', 875],
    ['8,5', 850],
    ['8', 800],
    ['0', 0],
    ['0,05', 5],
    ['100%', 10_000],
    ['8.75%', 875],
    ['8,75\u00a0%', 875],
    ['\u200e8,75\u200f', 875],
    ['８，７５％', 875],
    ['8,75% setahun', 875],
    ['8,75 % per tahun', 875],
    ['8,75%/thn', 875],
  ])('reads "%s" as %i basis points', (text, bps) => {
    expect(readPercentBps(text)).toEqual(ok(bps))
  })

  it.each(['-1', '+1', '8,755', '8.', ',5', '8,7,5', 'delapan', '1e2', '1000', '%', '😀'])(
    'refuses "%s"',
    (text) => {
      expect(readPercentBps(text)).toEqual(unreadable)
    },
  )

  it('takes nothing as not known yet', () => {
    expect(readPercentBps(' ')).toEqual({ status: 'empty' })
  })
})

describe('a rate by another time than the year', () => {
  it.each(['0,9% sebulan', '0,9 persen per bulan', '2%/bln', '1% sehari'])(
    '"%s" is doubted',
    (text) => {
      expect(readPercentBps(text)).toEqual({ status: 'unreadable', doubt: 'otherPeriod' })
    },
  )

  it.each(['sebulan', '-1% setahun', '% per tahun', 'x sebulan'])('"%s" is no rate', (text) => {
    expect(readPercentBps(text)).toEqual(unreadable)
  })
})

describe('readSignedPercentBps', () => {
  it.each([
    ['\u20130,25', -25],
    ['0,25 poin', 25],
    ['-0,25', -25],
    ['−0,25', -25],
    ['+0,5', 50],
    ['1', 100],
    ['-0', 0],
  ])('reads "%s" as %i basis points', (text, bps) => {
    expect(readSignedPercentBps(text)).toEqual(ok(bps))
  })
})

describe('readWhole', () => {
  it.each([
    ['1', 1],
    ['30', 30],
    ['20 tahun', 20],
    ['20 Thn', 20],
    ['12 bulan', 12],
    ['012', 12],
    ['２０', 20],
    ['20\u00a0tahun', 20],
    ['\ufeff20', 20],
  ])('reads "%s" as %i', (text, value) => {
    expect(readWhole(text, { min: 1, max: 30 })).toEqual(ok(value))
  })

  it.each(['0', '31', '-1', '1,5', '1.5', 'dua', '1e1', '20 hari', '9999999999'])(
    'refuses "%s"',
    (text) => {
      expect(readWhole(text, { min: 1, max: 30 })).toEqual(unreadable)
    },
  )

  it('refuses the wrong unit where the field has one', () => {
    expect(readWhole('12 bulan', { min: 1, max: 30, unit: 'tahun' })).toEqual(unreadable)
    expect(readWhole('12 tahun', { min: 1, max: 30, unit: 'tahun' })).toEqual(ok(12))
    expect(readWhole('12 tahun', { min: 1, max: 30, unit: 'bulan' })).toEqual(unreadable)
  })

  it('takes nothing as not known yet', () => {
    expect(readWhole('', { min: 1, max: 30 })).toEqual({ status: 'empty' })
  })
})

describe('readChoice', () => {
  it('reads a known choice, whatever the case', () => {
    expect(readChoice('YA ', ['ya', 'tidak'])).toEqual(ok('ya'))
  })

  it('refuses a choice that is not offered', () => {
    expect(readChoice('mungkin', ['ya', 'tidak'])).toEqual(unreadable)
    expect(readChoice('toString', ['ya', 'tidak'])).toEqual(unreadable)
  })

  it('takes nothing as not known yet', () => {
    expect(readChoice('', ['ya', 'tidak'])).toEqual({ status: 'empty' })
  })
})
