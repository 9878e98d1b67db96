import { describe, expect, test } from 'vitest'
import { bankFigures } from '@/lib/kpr/comparison/bank-figures'
import { type ComparisonInput, compareLoans } from '@/lib/kpr/comparison/compare'
import { availableLoans } from '@/lib/kpr/comparison/compared-loan'
import { loans } from '@/lib/kpr/comparison/loans/loans'
import { exampleInput, exampleRules } from './example-comparison'
import { availableIn } from './named-loans'

const compare = (changes: Partial<ComparisonInput> = {}) =>
  compareLoans({ ...exampleInput, ...changes }, exampleRules)

const fees = (changes: Partial<ComparisonInput['feesIdr']>) => ({
  feesIdr: { ...exampleInput.feesIdr, ...changes },
})

const codes = (steps: readonly { code: string }[]) => steps.map(({ code }) => code)

describe('the cheapest', () => {
  test('is the one on which least is paid to the end', () => {
    expect(compare().cheapest).toEqual(['flpp'])
    expect(compare({ tenorYears: 21 }).cheapest).toEqual(['mlt'])
    expect(compare({ tenorYears: 21, floatingRateBps: 500 }).cheapest).toEqual(['komersial'])
  })

  // FLPP costs Rp63,534,358.72 less than MLT in instalments, with 50 decimal digits.
  test.each([
    { flpp: 63_534_358, cheapest: ['flpp'] },
    { flpp: 63_534_360, cheapest: ['mlt'] },
  ])('counts what is paid at the start: $flpp for FLPP', ({ flpp, cheapest }) => {
    expect(compare(fees({ flpp })).cheapest).toEqual(cheapest)
  })

  test('are several where nobody pays a rupiah more', () => {
    const same = { teaserRateBps: 800, floatingRateBps: 800, tenorYears: 21 }
    expect(compare(same).cheapest).toEqual(['mlt', 'komersial'])
    expect(compare({ ...same, ...fees({ mlt: 1 }) }).cheapest).toEqual(['komersial'])
  })

  test('is not named where only one can be had', () => {
    expect(compare({ priceIdr: 700_000_000 }).cheapest).toBeNull()
  })
})

describe('a loan', () => {
  test('adds what was typed for its start to what is paid to the end', () => {
    const mlt = availableIn(compare(fees({ mlt: 2_000_000 })), 'mlt')
    expect(mlt.feesIdr).toBe(2_000_000)
    expect(mlt.paidIdr).toBe(mlt.totalIdr + 2_000_000)
    expect(mlt.steps).toContainEqual({
      code: 'fees',
      values: { feesIdr: 2_000_000, totalIdr: mlt.paidIdr },
    })
  })

  test('of one rate is explained in seven steps', () => {
    const { steps, totalIdr, interestIdr } = availableIn(compare(), 'flpp')
    expect(codes(steps)).toEqual([
      'monthlyRate',
      'formula',
      'withFigures',
      'firstMonth',
      'total',
      'interest',
      'rounding',
    ])
    // 5% a year on Rp150 million: 5 ÷ 12 ÷ 100 a month, Rp625,000 of it in the first.
    expect(steps[0]?.values).toEqual({ rateBps: 500, year: 12, monthlyRate: 0.05 / 12 })
    expect(steps[2]?.values).toEqual({
      loanIdr: 150_000_000,
      monthlyRate: 0.05 / 12,
      months: 240,
      instalmentIdr: expect.closeTo(989_933.608825, 5),
    })
    expect(steps[3]?.values).toEqual({
      interestIdr: 625_000,
      principalIdr: 364_934,
      balanceIdr: 149_635_066,
    })
    expect(steps[4]?.values).toMatchObject({ months: 240, totalIdr })
    expect(steps[5]?.values).toEqual({ totalIdr, loanIdr: 150_000_000, interestIdr })
  })

  test('of two rates is explained over both, with what its rate rests on', () => {
    const { steps, totalIdr } = availableIn(compare(), 'komersial')
    expect(codes(steps).slice(4)).toEqual([
      'balance',
      'reset',
      'jump',
      'totalTwo',
      'interest',
      'bankRate',
      'rounding',
    ])
    const [firstIdr, laterIdr] = [
      expect.closeTo(989_933.608825, 5),
      expect.closeTo(1_499_683.740462, 5),
    ]
    const balanceIdr = expect.closeTo(140_808_811.127949, 4)
    expect(steps.slice(4, 8).map(({ values }) => values)).toEqual([
      { months: 24, balanceIdr, laterMonths: 216, instalmentIdr: firstIdr },
      { balanceIdr, laterMonths: 216, rateBps: 1_100, instalmentIdr: laterIdr },
      { firstIdr, laterIdr, increasePercent: expect.closeTo(51.493366, 6) },
      { firstIdr, firstMonths: 24, laterIdr, laterMonths: 216, totalIdr },
    ])
  })

  test('without interest has its own sum', () => {
    expect(codes(availableIn(compare({ mltRateBps: 0 }), 'mlt').steps)).toContain('withoutInterest')
  })

  test.each([
    { changes: {}, said: ['mlt.same', 'komersial.changes', 'flpp.same'] },
    { changes: { biChangeBps: 100 }, said: ['mlt.changes', 'komersial.changes', 'flpp.same'] },
    { changes: { teaserMonths: 240 }, said: ['mlt.same', 'komersial.same', 'flpp.same'] },
  ] as const)('is answered in a line: $changes', ({ changes, said }) => {
    const comparison = compare(changes)
    const names = ['mlt', 'komersial', 'flpp'] as const
    expect(codes(names.map((name) => availableIn(comparison, name).answer))).toEqual(said)
  })

  test('names its first and later instalment, and from which month', () => {
    const { answer } = availableIn(compare(), 'komersial')
    expect(answer.values).toEqual({
      firstIdr: expect.closeTo(989_933.608825, 5),
      laterIdr: expect.closeTo(1_499_683.740462, 5),
      month: 25,
    })
    expect(availableIn(compare(), 'flpp').answer.values.month).toBe(1)
  })

  test.each([
    { changes: {}, mlt: 'mlt', bank: 'bankChanges' },
    { changes: { biChangeBps: 100 }, mlt: 'mltChanges', bank: 'bankChanges' },
    { changes: { teaserMonths: 0 }, mlt: 'mlt', bank: 'bankFloating' },
    { changes: { teaserMonths: 239 }, mlt: 'mlt', bank: 'bankChanges' },
    { changes: { teaserMonths: 240 }, mlt: 'mlt', bank: 'bankFixed' },
  ])('says its rates: $changes', ({ changes, mlt, bank }) => {
    const comparison = compare(changes)
    expect(availableIn(comparison, 'mlt').ratesSaid.code).toBe(mlt)
    expect(availableIn(comparison, 'komersial').ratesSaid.code).toBe(bank)
    expect(availableIn(comparison, 'flpp').ratesSaid).toEqual({
      code: 'flpp',
      values: { rateBps: 500 },
    })
  })

  test('says how long its rates stand', () => {
    const comparison = compare({ biChangeBps: -900 })
    expect(availableIn(comparison, 'mlt').ratesSaid.values).toEqual({
      rateBps: 800,
      laterRateBps: 0,
      months: 12,
    })
    expect(availableIn(comparison, 'komersial').ratesSaid.values).toEqual({
      rateBps: 500,
      laterRateBps: 1_100,
      months: 24,
    })
    const { ratesSaid } = availableIn(compare({ teaserMonths: 0 }), 'komersial')
    expect(ratesSaid.values.rateBps).toBe(1_100)
  })

  test.each([
    { teaserMonths: 239, canChange: [true, true, false] },
    { teaserMonths: 240, canChange: [true, false, false] },
  ])('with a teaser of $teaserMonths months can change: $canChange', (expected) => {
    const comparison = compare({ teaserMonths: expected.teaserMonths })
    const names = ['mlt', 'komersial', 'flpp'] as const
    expect(names.map((name) => availableIn(comparison, name).canChange)).toEqual(expected.canChange)
  })

  test.each([
    { priceIdr: 166_000_000, remark: null },
    { priceIdr: 166_000_001, remark: 'tangerangOnly' },
  ])('of $priceIdr with a subsidy has the remark $remark', ({ priceIdr, remark }) => {
    const comparison = compare({ priceIdr })
    expect(availableIn(comparison, 'flpp').remark).toBe(remark)
    expect(availableIn(comparison, 'mlt').remark).toBeNull()
    expect(availableIn(comparison, 'komersial').remark).toBeNull()
  })

  test('has a name and a field of its own', () => {
    expect(new Set(loans.map(({ name }) => name)).size).toBe(loans.length)
    expect(new Set(loans.map(({ feesField }) => feesField)).size).toBe(loans.length)
  })
})

describe('MLT against the bank', () => {
  test('is won by who is paid less to the end, fees included', () => {
    const { outcome, extraIdr, isWithFees } = compare().mltOrBank ?? {}
    expect(outcome).toBe('mltCheaper')
    expect(extraIdr).toBeCloseTo(46_571_669.713941, 4)
    expect(isWithFees).toBe(false)
    // Fees of 46,571,669.7 make both the same: half a rupiah is not seen.
    expect(compare(fees({ mlt: 46_571_669 })).mltOrBank?.outcome).toBe('mltCheaper')
    expect(compare(fees({ mlt: 46_571_670 })).mltOrBank?.outcome).toBe('same')
    expect(compare(fees({ mlt: 46_571_671 })).mltOrBank?.outcome).toBe('mltDearer')
  })

  test.each([{ mlt: 1 }, { komersial: 1 }])('knows of fees: %j', (typed) => {
    expect(compare(fees(typed)).mltOrBank?.isWithFees).toBe(true)
  })

  test('names the rates that are held against each other', () => {
    const { bankRates, mltRates } = compare().mltOrBank ?? {}
    expect(mltRates).toEqual({ code: 'one', values: { rateBps: 800 } })
    expect(bankRates).toEqual({
      code: 'two',
      values: { rateBps: 500, months: 24, laterRateBps: 1_100 },
    })
  })

  test.each([
    { teaserRateBps: 799, cheaper: 'komersial' },
    { teaserRateBps: 800, cheaper: 'same' },
    { teaserRateBps: 801, cheaper: 'mlt' },
  ])('at $teaserRateBps in the teaser is cheaper: $cheaper', ({ teaserRateBps, cheaper }) => {
    expect(compare({ teaserRateBps }).mltOrBank?.teaser?.cheaper).toBe(cheaper)
  })

  test('shows the way to each difference', () => {
    const {
      steps = [],
      extraIdr,
      teaser,
      month,
    } = compare(fees({ komersial: 1_000 })).mltOrBank ?? {}
    expect(codes(steps)).toEqual(['total', 'teaser', 'rate', 'month'])
    const [total, whileTeaser, rate, byMonth] = steps.map(({ values }) => values)
    expect(total).toEqual({
      bankIdr: expect.closeTo(347_691_094.551588, 3),
      mltIdr: expect.closeTo(301_118_424.837647, 3),
      differenceIdr: extraIdr,
    })
    expect(whileTeaser?.differenceIdr).toBe(-(teaser?.extraIdr ?? 0))
    expect(rate?.totalIdr).toBe(total?.mltIdr)
    expect(rate?.rateBps).toBeCloseTo(860.5, 0)
    expect(byMonth).toEqual({
      month,
      bankIdr: expect.closeTo(62_750_183.863812, 3),
      mltIdr: expect.closeTo(62_733_005.17451, 3),
      differenceIdr: expect.closeTo(17_178.689302, 3),
    })
  })

  test('shows no step that is not there', () => {
    const { steps = [] } = compare({ teaserMonths: 240, teaserRateBps: 700 }).mltOrBank ?? {}
    expect(codes(steps)).toEqual(['total'])
  })
})

describe('if rates moved', () => {
  test('says from what each new instalment is counted', () => {
    expect(compare().whatIf.map(({ step }) => step)).toEqual([
      {
        code: 'mlt',
        values: {
          months: 12,
          // Rp150 million at 8% over 240 months, after 12 of them: 50-digit decimal arithmetic.
          balanceIdr: expect.closeTo(146_829_500.551015, 4),
          laterMonths: 228,
          rateBps: 800,
        },
      },
      {
        code: 'komersial',
        values: {
          months: 24,
          balanceIdr: expect.closeTo(140_808_811.127949, 4),
          laterMonths: 216,
          rateBps: 1_100,
        },
      },
    ])
  })

  test('says nothing where no rate may move', () => {
    expect(compare({ priceIdr: 700_000_000, teaserMonths: 240 }).whatIf).toEqual([])
  })

  test('counts from the whole loan where there is no teaser', () => {
    const [, bank] = compare({ teaserMonths: 0 }).whatIf
    expect(bank?.step.values).toMatchObject({
      months: 0,
      balanceIdr: 150_000_000,
      laterMonths: 240,
    })
  })
})

describe('costs besides the instalments', () => {
  test('are counted for this house and this loan', () => {
    expect(compare().costs).toMatchObject({
      originationFeeIdr: { low: 750_000, high: 1_500_000 },
      highestAcquisitionTaxIdr: 4_300_000,
    })
  })

  test('of paying back at once are counted where the rate changes, else on the whole loan', () => {
    expect(compare().costs.earlyRepayment).toEqual({
      rateBps: 100,
      balanceIdr: expect.closeTo(140_808_811.127949, 4),
      penaltyIdr: expect.closeTo(1_408_088.11128, 4),
    })
    expect(compare({ teaserMonths: 0 }).costs.earlyRepayment.balanceIdr).toBe(150_000_000)
  })

  test('show their way', () => {
    expect(compare().costs.steps).toEqual([
      { code: 'originationFee', values: { lowBps: 50, highBps: 100, loanIdr: 150_000_000 } },
      { code: 'administration', values: { lowIdr: 250_000, highIdr: 2_500_000 } },
      { code: 'mortgageDeed', values: { feeBps: 25, securedBps: 12_500, loanIdr: 150_000_000 } },
      {
        code: 'acquisitionTax',
        values: { rateBps: 500, priceIdr: 166_000_000, exemptIdr: 80_000_000 },
      },
      { code: 'exempt', values: { exemptIdr: 80_000_000 } },
      { code: 'known', values: {} },
    ])
  })
})

describe('the subsidy', () => {
  test.each([
    { priceIdr: 185_000_000, isThere: true },
    { priceIdr: 185_000_001, isThere: false },
  ])('of a house of $priceIdr is spoken of: $isThere', ({ priceIdr, isThere }) => {
    expect(compare({ priceIdr }).subsidy !== null).toBe(isThere)
  })

  test('says of every region who may have it', () => {
    const who = (changes: Partial<ComparisonInput>) =>
      compare(changes).subsidy?.regions.map((region) => region.who)
    expect(who({})).toEqual(['anyone', 'anyone'])
    expect(who({ incomeIdrPerMonth: 9_000_000 })).toEqual(['marriedOnly', 'anyone'])
    expect(who({ priceIdr: 166_000_001 })).toEqual(['closed', 'anyone'])
    expect(who({ incomeIdrPerMonth: 20_000_000 })).toEqual(['closed', 'closed'])
  })

  test('names its rate, its term and whether the income was looked at', () => {
    expect(compare().subsidy).toMatchObject({
      annualRateBps: 500,
      longestTenorYears: 20,
      isIncomeKnown: false,
    })
    expect(compare({ incomeIdrPerMonth: 0 }).subsidy?.isIncomeKnown).toBe(true)
  })

  test.each([
    { downPaymentIdr: 1_659_999, isTooSmall: true },
    { downPaymentIdr: 1_660_000, isTooSmall: false },
    { downPaymentIdr: 1_660_001, isTooSmall: false },
  ])('with $downPaymentIdr paid down is asked for more: $isTooSmall', (expected) => {
    const { downPaymentIdr, isTooSmall } = expected
    expect(compare({ downPaymentIdr }).subsidy?.downPayment).toEqual({
      shareBps: 100,
      smallestIdr: 1_660_000,
      isTooSmall,
    })
  })
})

describe('the chart', () => {
  test('has a line for each loan that can be had', () => {
    const { loans: compared, chart } = compare({ priceIdr: 200_000_000 })
    const { instalments, totals, years, periods } = chart
    const available = availableLoans(compared).map(({ name }) => name)
    expect(available).not.toContain('flpp')
    expect(instalments.map(({ name }) => name)).toEqual(available)
    expect(totals.map(({ name }) => name)).toEqual(available)
    expect(years).toHaveLength(20)
    expect(periods).toHaveLength(2)
  })

  test('says of a line how it starts and ends', () => {
    const comparison = compare()
    const bank = availableIn(comparison, 'komersial')
    expect(comparison.chart.instalments[1]).toMatchObject({
      firstIdr: bank.firstInstalmentIdr,
      changes: [{ month: 25, direction: 'up', toIdr: bank.laterInstalmentIdr }],
    })
    expect(comparison.chart.totals[1]?.totalIdr).toBe(bank.totalIdr)
    const falling = compare({ teaserRateBps: 1_200 }).chart.instalments[1]
    expect(falling?.changes[0]?.direction).toBe('down')
  })

  test('adds up to the first crossing, else to the end', () => {
    const { chart } = compare()
    expect(chart.sums[1]).toEqual({
      name: 'komersial',
      month: 50,
      parts: [
        { months: 24, instalmentIdr: expect.closeTo(989_933.608825, 5) },
        { months: 26, instalmentIdr: expect.closeTo(1_499_683.740462, 5) },
      ],
      totalIdr: expect.closeTo(62_750_183.863812, 3),
    })
    const { sums } = compare({ floatingRateBps: 500 }).chart
    expect(sums.map(({ month }) => month)).toEqual(loans.map(() => 240))
  })

  test('knows no crossing where MLT cannot be had, and an empty list where none comes', () => {
    expect(compare({ priceIdr: 700_000_000 }).chart.crossings).toBeNull()
    expect(compare({ floatingRateBps: 500 }).chart.crossings).toEqual([])
  })
})

describe('figures for the questions to the bank', () => {
  const figures = (changes: Partial<ComparisonInput> = {}) =>
    bankFigures({ ...exampleInput, ...changes }, compare(changes))

  test('are those of its own loan', () => {
    expect(figures()).toEqual({
      teaser: { rateBps: 500, months: 24 },
      basis: { rateBps: 1_100 },
      instalments: {
        firstIdr: expect.closeTo(989_933.608825, 5),
        laterIdr: expect.closeTo(1_499_683.740462, 5),
      },
      balance: { balanceIdr: expect.closeTo(140_808_811.127949, 4) },
    })
  })

  test.each([
    { teaserMonths: 0, months: undefined, hasBasis: true, changes: false },
    { teaserMonths: 1, months: 1, hasBasis: true, changes: true },
    { teaserMonths: 239, months: 239, hasBasis: true, changes: true },
    { teaserMonths: 240, months: 240, hasBasis: false, changes: false },
    { teaserMonths: 241, months: 240, hasBasis: false, changes: false },
  ])('with a teaser of $teaserMonths months', ({ teaserMonths, months, hasBasis, changes }) => {
    const { teaser, basis, instalments, balance } = figures({ teaserMonths })
    expect(teaser?.months).toBe(months)
    expect(basis !== null).toBe(hasBasis)
    expect([instalments?.laterIdr !== null, balance !== null]).toEqual([changes, changes])
  })
})
