import { describe, expect, test } from 'vitest'
import { FactOutOfPeriodError, factOn } from '@/lib/content/figures/facts'
import type { BankOffer } from '@/lib/content/kpr/bank-offers'
import { comparisonOn } from '@/lib/content/kpr/comparison-content'
import { compareLoans } from '@/lib/kpr/comparison/compare'
import { readComparison } from '@/lib/kpr/comparison/comparison-query'
import { availableIn } from '@/tests/unit/kpr/comparison/named-loans'

const offerOn = (day: string, name: BankOffer['name']) =>
  comparisonOn(day).offers.find((offer) => offer.name === name)

/** The comparison an offer leads to, on a given loan. */
function compareWith(offer: BankOffer | undefined, house: Record<string, string>) {
  const { defaults, rules } = comparisonOn('2026-11-22')
  const { input, errors } = readComparison({ ...house, ...offer?.fields }, defaults)
  expect(errors).toEqual([])
  if (!input) throw new Error('the offer cannot be read')
  return { input, comparison: compareLoans(input, rules) }
}

describe('the bank offer that ended on 31 October 2026', () => {
  test.each([
    { day: '2026-10-30', endedOn: null },
    { day: '2026-10-31', endedOn: null },
    { day: '2026-11-01', endedOn: '31 Oktober 2026' },
    { day: '2026-11-22', endedOn: '31 Oktober 2026' },
    { day: '2028-01-01', endedOn: '31 Oktober 2026' },
  ])('on $day ended on: $endedOn', ({ day, endedOn }) => {
    expect(offerOn(day, 'bca')?.endedOn).toBe(endedOn)
  })

  test.each(['promo', 'promo-bulan', 'lanjut', 'tenor-terpendek'])('has no %s after it', (part) => {
    const id = `bank.bca-2026.${part}`
    expect(factOn(id, '2026-10-31').to).toBe('2026-10-31')
    expect(() => factOn(id, '2026-11-01')).toThrow(FactOutOfPeriodError)
  })

  test('stays among the examples as it was', () => {
    const { endedOn: _, ...running } = offerOn('2026-10-31', 'bca') ?? {}
    expect(offerOn('2026-11-01', 'bca')).toMatchObject(running)
  })

  test.each([
    { day: '2026-09-30', isKnown: false },
    { day: '2026-10-01', isKnown: true },
  ])('on $day is known: $isKnown', ({ day, isKnown }) => {
    expect(offerOn(day, 'bca') !== undefined).toBe(isKnown)
  })

  test('fills in 3.81% for five years, then 11%, and needs twelve years', () => {
    const bca = offerOn('2026-11-22', 'bca')
    expect(bca?.fields).toEqual({ mlt: '8,75', promo: '3,81', promo_bulan: '60', lanjut: '11' })
    expect(bca?.tenorYears?.shortest).toBe(12)
  })

  // Rp150 million; 50-digit decimal arithmetic.
  test.each([
    { tenor: '15', promoIdr: -24_232_133.143978, totalIdr: -23_700_881.136761 },
    { tenor: '20', promoIdr: -25_892_564.993845, totalIdr: -14_007_924.876605 },
  ])('beats MLT at 8.75% over $tenor years, in the promo and to the end', (expected) => {
    const { comparison } = compareWith(offerOn('2026-11-22', 'bca'), {
      harga: '150 juta',
      dp: '0',
      tenor: expected.tenor,
    })
    const { teaser, extraIdr } = comparison.mltOrBank ?? {}
    expect(teaser?.months).toBe(60)
    expect(teaser?.extraIdr).toBeCloseTo(expected.promoIdr, 4)
    expect(extraIdr).toBeCloseTo(expected.totalIdr, 4)
  })
})

test('the story of June 2023 puts its own rate of MLT beside the example of a bank', () => {
  const { input } = compareWith(offerOn('2026-11-22', 'article'), {})
  expect(input).toMatchObject({
    mltRateBps: 800,
    teaserRateBps: 500,
    teaserMonths: 24,
    floatingRateBps: 1_100,
  })
})

test.each([
  ['2026-05-19', '7,75'],
  ['2026-11-22', '8,75'],
])('the rate of MLT today is that of the day: on %s %s percent', (day, rate) => {
  expect(offerOn(day, 'mltToday')?.fields.mlt).toBe(rate)
})

test('the rate fixed to the end leaves nothing that could change at the bank', () => {
  const bni = offerOn('2026-11-22', 'bni')
  const { comparison } = compareWith(bni, { tenor: String(bni?.tenorYears?.longest) })
  const bank = availableIn(comparison, 'komersial')
  expect(bank.reset).toBeNull()
  expect(bank.phases[0]?.annualRateBps).toBe(875)
})
