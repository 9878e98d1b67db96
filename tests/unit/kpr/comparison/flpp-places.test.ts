import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { findFlppPlaces, smallestDownPaymentIdr } from '@/lib/kpr/comparison/flpp-places'
import { type PlaceName, placeNames } from '@/lib/kpr/comparison/places'
import { comparisonBounds } from '@/tests/unit/kpr/arbitraries'
import { numRuns } from '@/tests/unit/runs'
import { exampleRules } from './example-comparison'

const find = (terms: {
  priceIdr?: number
  tenorYears?: number
  incomeIdrPerMonth?: number
  place?: PlaceName
}) =>
  findFlppPlaces(
    { priceIdr: 150_000_000, tenorYears: 15, incomeIdrPerMonth: null, place: null, ...terms },
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
    expect(find({ incomeIdrPerMonth: 14_000_001 })).toEqual({
      places: [],
      reasons: [{ reason: 'incomeTooHigh', limit: 14_000_000, actual: 14_000_001 }],
    })
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

  test('holds an income against the limits of those regions alone where the price is allowed', () => {
    const region = exampleRules.flpp.regions[0]
    if (!region) throw new Error('no region')
    const limits = { single: 20_000_000, married: 25_000_000 }
    const regions = [{ ...region, highestIncomeIdrPerMonth: limits }, ...exampleRules.flpp.regions]
    const rules = { ...exampleRules.flpp, regions: regions.toSpliced(1, 1) }
    const terms = { tenorYears: 15, incomeIdrPerMonth: 14_000_001, place: null }
    expect(findFlppPlaces({ ...terms, priceIdr: 166_000_000 }, rules)).toEqual({
      places: [{ region: 'banten', who: 'anyone' }],
      reasons: [],
    })
    expect(findFlppPlaces({ ...terms, priceIdr: 166_000_001 }, rules).reasons).toEqual([
      { reason: 'incomeTooHigh', limit: 14_000_000, actual: 14_000_001 },
    ])
    // Too dear everywhere: then the widest limit of all counts.
    const tooDear = { ...terms, priceIdr: 185_000_001, incomeIdrPerMonth: 25_000_001 }
    expect(findFlppPlaces(tooDear, rules).reasons).toEqual([
      { reason: 'priceTooHigh', limit: 185_000_000, actual: 185_000_001 },
      { reason: 'incomeTooHigh', limit: 25_000_000, actual: 25_000_001 },
    ])
  })

  test('is open somewhere, or closed for a reason: never both, never neither', () => {
    const { harga, tenor, penghasilan } = comparisonBounds
    const near = (max: number) => fc.integer({ min: 0, max })
    const anyTerms = fc.record({
      priceIdr: fc.oneof(fc.integer(harga), near(250_000_000)),
      tenorYears: fc.integer(tenor),
      incomeIdrPerMonth: fc.option(fc.oneof(fc.integer(penghasilan), near(20_000_000))),
      place: fc.option(fc.constantFrom(...placeNames)),
    })
    fc.assert(
      fc.property(anyTerms, (terms) => {
        const { places, reasons } = findFlppPlaces(terms, exampleRules.flpp)
        const isOpen = places.length > 0
        return (
          isOpen === (reasons.length === 0) && reasons.every(({ actual, limit }) => actual > limit)
        )
      }),
      { numRuns },
    )
  })

  test('stays open at a lower price, a lower income and a shorter term', () => {
    const part = fc.double({ min: 0, max: 1, noNaN: true })
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 200_000_000 }),
        fc.integer({ min: 1, max: 25 }),
        fc.integer({ min: 0, max: 16_000_000 }),
        fc.tuple(part, part, part),
        (priceIdr, tenorYears, incomeIdrPerMonth, [price, tenor, income]) => {
          const places = find({ priceIdr, tenorYears, incomeIdrPerMonth }).places
          const easier = find({
            priceIdr: Math.ceil(priceIdr * price),
            tenorYears: Math.ceil(tenorYears * tenor),
            incomeIdrPerMonth: Math.floor(incomeIdrPerMonth * income),
          }).places
          const open = easier.map(({ region }) => region)
          return places.every(({ region }) => open.includes(region))
        },
      ),
      { numRuns },
    )
  })
})

describe('at a place', () => {
  test.each<{ place: PlaceName; highestIdr: number; marriedIdr: number }>([
    { place: 'kab-serang', highestIdr: 166_000_000, marriedIdr: 10_000_000 },
    { place: 'kota-serang', highestIdr: 166_000_000, marriedIdr: 10_000_000 },
    { place: 'cilegon', highestIdr: 166_000_000, marriedIdr: 10_000_000 },
    { place: 'lebak', highestIdr: 166_000_000, marriedIdr: 10_000_000 },
    { place: 'pandeglang', highestIdr: 166_000_000, marriedIdr: 10_000_000 },
    { place: 'kab-tangerang', highestIdr: 185_000_000, marriedIdr: 14_000_000 },
    { place: 'kota-tangerang', highestIdr: 185_000_000, marriedIdr: 14_000_000 },
    { place: 'tangsel', highestIdr: 185_000_000, marriedIdr: 14_000_000 },
  ])('the limits of $place alone count', ({ place, highestIdr, marriedIdr }) => {
    const region = highestIdr === 166_000_000 ? 'banten' : 'tangerang'
    for (const priceIdr of [highestIdr - 1, highestIdr]) {
      expect(find({ place, priceIdr }).places).toEqual([{ region, who: 'anyone' }])
    }
    expect(find({ place, priceIdr: highestIdr + 1 })).toEqual({
      places: [],
      reasons: [{ reason: 'priceTooHigh', limit: highestIdr, actual: highestIdr + 1 }],
    })
    for (const incomeIdrPerMonth of [marriedIdr - 1, marriedIdr]) {
      expect(find({ place, incomeIdrPerMonth }).places).toEqual([{ region, who: 'marriedOnly' }])
    }
    expect(find({ place, incomeIdrPerMonth: marriedIdr + 1 }).reasons).toEqual([
      { reason: 'incomeTooHigh', limit: marriedIdr, actual: marriedIdr + 1 },
    ])
  })
})

test('the least to be paid down is its share of the price', () => {
  expect(smallestDownPaymentIdr(166_000_000, 100)).toBe(1_660_000)
})
