import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { instalmentIdr } from '@/lib/kpr/loan/annuity'
import {
  findTrueRate,
  highestRatePerPeriod,
  instalmentsPerYear,
  type LoanOffer,
  type Period,
} from '@/lib/kpr/true-rate/true-rate'
import { numRuns } from '@/tests/unit/runs'

const monthly = (loanIdr: number, instalmentIdr: number, instalments: number): LoanOffer => ({
  loanIdr,
  upFrontIdr: 0,
  instalmentIdr,
  instalments,
  period: 'month',
})

function found(offer: LoanOffer) {
  const rate = findTrueRate(offer)
  if (rate.status !== 'found') throw new Error(`no rate: ${rate.reason}`)
  return rate
}

const percent = (ratePerPeriod: number, perYear = 12) => ratePerPeriod * perYear * 100

describe('true rate of published examples', () => {
  // Regulation Z, Appendix J: monthly payments, regular first period; 230 a month, 9.69%.
  test('is the annual percentage rate of Regulation Z', () => {
    expect(found(monthly(5_000, 230, 24)).annualRateBps).toBe(969)
  })

  // Documentation of RATE in spreadsheets: RATE(48, -200, 8000) is 0.77% a month, 9.24% a year.
  test('is what a spreadsheet calls RATE', () => {
    const { ratePerPeriod } = found(monthly(8_000, 200, 48))
    expect(ratePerPeriod).toBeCloseTo(0.0077014725, 10)
    expect(percent(ratePerPeriod)).toBeCloseTo(9.24, 2)
  })

  // Adobe LiveCycle Designer, FormCalc reference: Apr(35000, 269.50, 360) = 8.5154%
  // and Apr(157500, 960, 650) = 7.1613%.
  test('is what a form calculator calls Apr', () => {
    expect(percent(found(monthly(35_000, 269.5, 360)).ratePerPeriod)).toBeCloseTo(8.5154, 3)
    expect(percent(found(monthly(157_500, 960, 650)).ratePerPeriod)).toBeCloseTo(7.1613, 3)
  })
})

// Halved 250 times with 60 decimal digits.
const golden: { offer: LoanOffer; yearly: number; effective: number }[] = [
  {
    offer: monthly(20_000_000, 1_000_000, 24),
    yearly: 18.157012682772,
    effective: 19.7469012581473,
  },
  {
    offer: monthly(150_000_000, 1_300_000, 240),
    yearly: 8.48172086863853,
    effective: 8.81933732286251,
  },
  {
    // Up-front costs count as money never received.
    offer: { ...monthly(150_000_000, 1_300_000, 240), upFrontIdr: 5_000_000 },
    yearly: 8.95060636483798,
    effective: 9.32707690309344,
  },
  {
    offer: { ...monthly(1_000_000, 275_000, 4), upFrontIdr: 100_000, period: 'week' },
    yearly: 444.06230792943,
    effective: 6_989.24044214703,
  },
  {
    offer: { ...monthly(1_000_000, 12_000, 100), period: 'day' },
    yearly: 136.20315247474,
    effective: 289.423227762647,
  },
]

describe('true rate', () => {
  test.each(golden)('of $offer is $yearly% a year', ({ offer, yearly, effective }) => {
    const rate = found(offer)
    const perYear = instalmentsPerYear[offer.period]
    expect(percent(rate.ratePerPeriod, perYear)).toBeCloseTo(yearly, 9)
    expect(rate.annualRateBps).toBe(Math.round(yearly * 100))
    expect(rate.effectiveAnnualBps).toBe(Math.round(effective * 100))
  })

  test('stands beside the flat rate a seller names: 4 million on 20 million over two years', () => {
    expect(found(monthly(20_000_000, 1_000_000, 24))).toMatchObject({
      totalIdr: 24_000_000,
      costIdr: 4_000_000,
      flatAnnualBps: 1_000,
      annualRateBps: 1_816,
    })
  })

  test('counts what was cut from the loan as cost, which the flat rate hides', () => {
    const offer = { ...monthly(20_000_000, 1_000_000, 24), upFrontIdr: 1_000_000 }
    expect(found(offer)).toMatchObject({ receivedIdr: 19_000_000, costIdr: 5_000_000 })
    expect(found(offer).flatAnnualBps).toBe(1_000)
    expect(found(offer).annualRateBps).toBeGreaterThan(1_816)
  })

  test('has no flat rate where less comes back than was lent, but more than was received', () => {
    const offer = { ...monthly(10_000_000, 990_000, 10), upFrontIdr: 500_000 }
    expect(found(offer).flatAnnualBps).toBeNull()
    expect(found(offer).annualRateBps).toBeGreaterThan(0)
  })

  test('does not name a yearly growth that nobody can picture', () => {
    // Rp600,000 now, Rp1,000,000 in a week: two thirds a week, 34 billion percent a year.
    const rate = found({ ...monthly(600_000, 1_000_000, 1), period: 'week' })
    expect(rate.annualRateBps).toBe(346_667)
    expect(rate.effectiveAnnualBps).toBeNull()
  })
})

describe('edges', () => {
  test.each([
    { totalIdr: 11_999_999, outcome: 'paidLessThanLoan' },
    { totalIdr: 12_000_000, outcome: 0 },
    { totalIdr: 12_000_001, outcome: 1 / 12_000_000 },
  ])('one instalment of $totalIdr on 12 million: $outcome', ({ totalIdr, outcome }) => {
    const rate = findTrueRate(monthly(12_000_000, totalIdr, 1))
    if (rate.status === 'none') expect(rate.reason).toBe(outcome)
    else expect(rate.ratePerPeriod).toBeCloseTo(Number(outcome), 15)
  })

  test('many instalments that make up the loan exactly are free of interest', () => {
    expect(found(monthly(12_000_000, 1_000_000, 12))).toMatchObject({
      annualRateBps: 0,
      effectiveAnnualBps: 0,
      flatAnnualBps: 0,
      costIdr: 0,
    })
    expect(findTrueRate(monthly(12_000_001, 1_000_000, 12))).toMatchObject({
      status: 'none',
      reason: 'paidLessThanLoan',
    })
    expect(found(monthly(11_999_999, 1_000_000, 12)).ratePerPeriod).toBeGreaterThan(0)
  })

  test('just up to the highest rate of a period there is a rate, beyond it none', () => {
    const back = 1_000_000 * (1 + highestRatePerPeriod)
    expect(found(monthly(1_000_000, back, 1)).ratePerPeriod).toBeCloseTo(highestRatePerPeriod, 9)
    expect(findTrueRate(monthly(1_000_000, back + 1, 1))).toMatchObject({
      status: 'none',
      reason: 'tooHigh',
    })
  })

  test.each([0, -1, 1.5])('refuses %s instalments', (instalments) => {
    expect(() => findTrueRate(monthly(1, 1, instalments))).toThrow(RangeError)
  })
})

const instalmentCounts = fc.integer({ min: 1, max: 360 })
const rupiah = fc.integer({ min: 1, max: 100_000_000_000 })
const periods = fc.constantFrom<Period>('month', 'week', 'day')

describe('any offer', () => {
  test('built from a known rate gives that rate back, from none to 1,000% a year', () => {
    const knownRates = fc.integer({ min: 0, max: 100_000 })
    fc.assert(
      fc.property(rupiah, knownRates, instalmentCounts, (loanIdr, annualRateBps, months) => {
        const known = instalmentIdr({ principalIdr: loanIdr, annualRateBps, months })
        // Without interest a binary fraction may fall short of the loan.
        const paid = Math.max(known, loanIdr / months)
        fc.pre(paid * months >= loanIdr)
        const rate = found(monthly(loanIdr, paid, months))
        return Math.abs(rate.annualRateBps - annualRateBps) <= 1
      }),
      { numRuns },
    )
  })

  test('in whole rupiah has a rate unless less is paid back, or it is out of all reason', () => {
    const offers = fc.record({
      loanIdr: rupiah,
      upFrontIdr: fc.constant(0),
      instalmentIdr: rupiah,
      instalments: instalmentCounts,
      period: periods,
    })
    fc.assert(
      fc.property(offers, (offer) => {
        const { loanIdr, instalmentIdr, instalments } = offer
        const rate = findTrueRate(offer)
        if (rate.status === 'found') {
          const { ratePerPeriod, annualRateBps } = rate
          const isWhole = Number.isSafeInteger(annualRateBps)
          return ratePerPeriod >= 0 && ratePerPeriod <= highestRatePerPeriod && isWhole
        }
        return rate.reason === 'tooHigh'
          ? instalmentIdr > loanIdr * highestRatePerPeriod
          : instalmentIdr * instalments < loanIdr
      }),
      { numRuns },
    )
  })

  test('has a true rate above its flat rate, and never more than twice as high', () => {
    const flatRates = fc.integer({ min: 1, max: 5_000 })
    fc.assert(
      fc.property(flatRates, fc.integer({ min: 2, max: 360 }), (flatBps, months) => {
        const loanIdr = 1_000_000_000
        const interestIdr = (loanIdr * flatBps * months) / 12 / 10_000
        const { ratePerPeriod } = found(monthly(loanIdr, (loanIdr + interestIdr) / months, months))
        const flat = flatBps / 10_000 / 12
        // Interest on the whole loan, while on average at least half of it is owed.
        return ratePerPeriod > flat && ratePerPeriod < flat * 2
      }),
      { numRuns },
    )
  })

  test('costs no less when an instalment rises, is cut from the loan, or comes once more', () => {
    fc.assert(
      fc.property(instalmentCounts, fc.integer({ min: 1, max: 1_000_000 }), (times, extraIdr) => {
        const offer = monthly(50_000_000, Math.ceil(60_000_000 / times), times)
        const { ratePerPeriod } = found(offer)
        const dearerOffers = [
          { ...offer, instalmentIdr: offer.instalmentIdr + extraIdr },
          { ...offer, upFrontIdr: extraIdr },
          { ...offer, instalments: times + 1 },
        ]
        return dearerOffers.every((dearer) => found(dearer).ratePerPeriod > ratePerPeriod)
      }),
      { numRuns },
    )
  })
})
