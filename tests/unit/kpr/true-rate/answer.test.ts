import { describe, expect, test } from 'vitest'
import { answerOffer } from '@/lib/kpr/true-rate/answer'
import type { LoanOffer } from '@/lib/kpr/true-rate/true-rate'

// 24 instalments of Rp1 million for Rp20 million: 18.16% a year, 10% flat, 19.75% with interest on it.
const motorbike: LoanOffer = {
  loanIdr: 20_000_000,
  upFrontIdr: 0,
  instalmentIdr: 1_000_000,
  instalments: 24,
  period: 'month',
}

function answer(changes: Partial<LoanOffer> = {}) {
  const found = answerOffer({ ...motorbike, ...changes })
  if (found.status === 'none') throw new Error(found.reason)
  return found
}

const codes = (steps: readonly { code: string }[] | null) => steps?.map(({ code }) => code)

describe('the answer to an offer', () => {
  test('shows the way to every figure', () => {
    const { steps, receivedIdr, totalIdr, costIdr, ratePerPeriod, firstInterestIdr } = answer()
    const periodRatePercent = ratePerPeriod * 100
    const [instalmentIdr, times, period, perYear] = [1_000_000, 24, 'month', 12]
    expect(steps).toEqual({
      rate: [
        { code: 'rate.search', values: {} },
        { code: 'rate.formula', values: {} },
        {
          code: 'rate.found',
          values: { receivedIdr, instalmentIdr, times, periodRatePercent, period },
        },
        { code: 'rate.year', values: { perYear, period, periodRatePercent, rateBps: 1_816 } },
        {
          code: 'rate.check',
          values: { receivedIdr, periodRatePercent, interestIdr: firstInterestIdr },
        },
      ],
      total: [
        { code: 'total.words', values: {} },
        { code: 'total.figures', values: { instalmentIdr, times, totalIdr } },
      ],
      cost: [
        { code: 'cost.words', values: {} },
        { code: 'cost.figures', values: { totalIdr, receivedIdr, costIdr } },
      ],
      flat: [
        { code: 'flat.words', values: { times, perYear } },
        {
          code: 'flat.figures',
          values: { totalIdr, loanIdr: 20_000_000, times, perYear, flatBps: 1_000 },
        },
      ],
      effective: [
        { code: 'effective.words', values: { period } },
        { code: 'effective.figures', values: { ratePerPeriod, perYear, effectiveBps: 1_975 } },
      ],
    })
  })

  test.each([
    { upFrontIdr: 0, isNamed: false },
    { upFrontIdr: 1, isNamed: true },
  ])('with $upFrontIdr up front says what was received: $isNamed', ({ upFrontIdr, isNamed }) => {
    const { cost } = answer({ upFrontIdr }).steps
    expect(cost[0]).toEqual(
      isNamed
        ? {
            code: 'cost.received',
            values: { loanIdr: 20_000_000, upFrontIdr, receivedIdr: 19_999_999 },
          }
        : { code: 'cost.words', values: {} },
    )
  })

  test('of a free loan is that nothing is left over', () => {
    const free = answer({ instalmentIdr: 1_000_000, instalments: 20 })
    expect(free.isFree).toBe(true)
    expect(free.steps.rate).toEqual([
      {
        code: 'rate.none',
        values: { times: 20, instalmentIdr: 1_000_000, receivedIdr: 20_000_000 },
      },
    ])
    expect(answer({ instalmentIdr: 1_000_001, instalments: 20 }).isFree).toBe(false)
  })

  test('knows whether the flat rate looks lower', () => {
    expect(answer().isFlatLower).toBe(true)
    // Of one instalment both are the same.
    expect(answer({ instalmentIdr: 21_000_000, instalments: 1 }).isFlatLower).toBe(false)
    // Less comes back than was lent: no flat rate, though what was received costs something.
    const cheap = answer({ upFrontIdr: 5_000_000, instalmentIdr: 19_000_000, instalments: 1 })
    expect(cheap).toMatchObject({ flatAnnualBps: null, isFlatLower: false })
    expect(cheap.steps.flat).toBeNull()
  })

  test('shows no way to a growth that nobody can picture', () => {
    const weekly = { loanIdr: 600_000, instalments: 1, period: 'week' } as const
    expect(codes(answer(weekly).steps.effective)).toBeUndefined()
  })

  test('says why there is no rate', () => {
    expect(answerOffer({ ...motorbike, instalmentIdr: 800_000 })).toEqual({
      status: 'none',
      reason: 'paidLessThanLoan',
      receivedIdr: 20_000_000,
      totalIdr: 19_200_000,
    })
  })
})
