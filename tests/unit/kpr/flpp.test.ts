import { describe, expect, test } from 'vitest'
import { findFlppPlaces } from '@/lib/kpr/flpp'
import { exampleRules } from './example-comparison'

const find = (terms: { priceIdr?: number; tenorYears?: number; incomeIdrPerMonth?: number }) =>
  findFlppPlaces(
    { priceIdr: 150_000_000, tenorYears: 15, incomeIdrPerMonth: null, ...terms },
    exampleRules.flpp,
  )

const everywhere = [
  { region: 'banten', who: 'anyone' },
  { region: 'tangerang', who: 'anyone' },
]
const tangerangOnly = [{ region: 'tangerang', who: 'anyone' }]

describe('subsidised loan', () => {
  test.each([
    { priceIdr: 165_999_999, places: everywhere },
    { priceIdr: 166_000_000, places: everywhere },
    { priceIdr: 166_000_001, places: tangerangOnly },
    { priceIdr: 185_000_000, places: tangerangOnly },
  ])('for a house of $priceIdr is open where the price limit allows', ({ priceIdr, places }) => {
    expect(find({ priceIdr })).toEqual({ places, reasons: [] })
  })

  test('is closed to a price above every limit', () => {
    expect(find({ priceIdr: 185_000_001 })).toEqual({
      places: [],
      reasons: [{ reason: 'priceTooHigh', limit: 185_000_000, actual: 185_000_001 }],
    })
  })

  test.each([
    { incomeIdrPerMonth: 8_500_000, banten: 'anyone', tangerang: 'anyone' },
    { incomeIdrPerMonth: 8_500_001, banten: 'marriedOnly', tangerang: 'anyone' },
    { incomeIdrPerMonth: 10_000_000, banten: 'marriedOnly', tangerang: 'anyone' },
    { incomeIdrPerMonth: 10_000_001, banten: undefined, tangerang: 'anyone' },
    { incomeIdrPerMonth: 12_000_000, banten: undefined, tangerang: 'anyone' },
    { incomeIdrPerMonth: 12_000_001, banten: undefined, tangerang: 'marriedOnly' },
    { incomeIdrPerMonth: 14_000_000, banten: undefined, tangerang: 'marriedOnly' },
  ])('at an income of $incomeIdrPerMonth', ({ incomeIdrPerMonth, banten, tangerang }) => {
    const { places, reasons } = find({ incomeIdrPerMonth })
    const whoIn = (region: string) => places.find((place) => place.region === region)?.who
    expect([whoIn('banten'), whoIn('tangerang'), reasons]).toEqual([banten, tangerang, []])
  })

  test('is closed to an income above every limit', () => {
    expect(find({ incomeIdrPerMonth: 14_000_001 }).reasons).toEqual([
      { reason: 'incomeTooHigh', limit: 14_000_000, actual: 14_000_001 },
    ])
  })

  test.each([
    { tenorYears: 19, isOpen: true },
    { tenorYears: 20, isOpen: true },
    { tenorYears: 21, isOpen: false },
  ])('over $tenorYears years', ({ tenorYears, isOpen }) => {
    expect(find({ tenorYears }).places.length > 0).toBe(isOpen)
  })

  test('names every reason at once', () => {
    const terms = { priceIdr: 300_000_000, tenorYears: 25, incomeIdrPerMonth: 20_000_000 }
    expect(find(terms).reasons.map(({ reason }) => reason)).toEqual([
      'priceTooHigh',
      'incomeTooHigh',
      'tenorTooLong',
    ])
  })
})
