import { describe, expect, test } from 'vitest'
import { balanceIdr, instalmentIdr, type Loan, monthlyRate } from '@/lib/kpr/loan/annuity'
import { costsOf } from '@/lib/kpr/loan/loan-costs'
import { phasesOf } from '@/lib/kpr/loan/phased-loan'
import { scheduleRows } from '@/lib/kpr/loan/schedule'
import { findTrueRate } from '@/lib/kpr/true-rate/true-rate'

// Figures that others have printed. Each was computed again with 50 decimal digits before it was
// written here; the formula knows no currency, so dollars stand where rupiah stand.

/** What one month of the unrounded loan is made of. */
function partsOf(loan: Loan, month: number) {
  const before = balanceIdr(loan, month - 1)
  const balance = balanceIdr(loan, month)
  return {
    interest: before * monthlyRate(loan.annualRateBps),
    principal: before - balance,
    balance,
  }
}

describe('numpy-financial', () => {
  // Docstring of pmt: https://numpy.org/numpy-financial/latest/pmt.html
  test('pays 1,854.0247200054619 a month for 200,000 at 7.5% over 15 years', () => {
    const loan = { principalIdr: 200_000, annualRateBps: 750, months: 180 }
    expect(instalmentIdr(loan)).toBeCloseTo(1_854.0247200054619, 9)
  })

  // Tests of pmt: https://github.com/numpy/numpy-financial/blob/main/tests/test_financial.py
  test.each([
    { principalIdr: 15_000, annualRateBps: 800, months: 60, paid: 304.1459143262052 },
    { principalIdr: 15_000, annualRateBps: 0, months: 60, paid: 250 },
    { principalIdr: 2_000, annualRateBps: 0, months: 12, paid: 166.66666666666666 },
    // Its rates of a period, 0.8 and 0.3, are twelve times as much a year.
    { principalIdr: 20_000, annualRateBps: 96_000, months: 3, paid: 19_311.258278145695 },
    { principalIdr: 2_000, annualRateBps: 36_000, months: 12, paid: 626.9081401700757 },
  ])('pays $paid for $principalIdr at $annualRateBps bps over $months months', (row) => {
    expect(instalmentIdr(row)).toBeCloseTo(row.paid, 9)
  })

  // Docstring of ipmt: https://numpy.org/numpy-financial/latest/ipmt.html
  test.each([
    [1, 200.58, 17.17, 2_299.42],
    [2, 201.96, 15.79, 2_097.46],
    [3, 203.35, 14.4, 1_894.11],
    [4, 204.74, 13.01, 1_689.37],
    [5, 206.15, 11.6, 1_483.22],
    [6, 207.56, 10.18, 1_275.66],
    [7, 208.99, 8.76, 1_066.67],
    [8, 210.42, 7.32, 856.25],
    [9, 211.87, 5.88, 644.38],
    [10, 213.32, 4.42, 431.05],
    [11, 214.79, 2.96, 216.26],
    [12, 216.26, 1.49, 0],
  ])('splits month %i of 2,500 at 8.24%% into %f and %f', (month, principal, interest, balance) => {
    const parts = partsOf({ principalIdr: 2_500, annualRateBps: 824, months: 12 }, month)
    expect(parts.principal).toBeCloseTo(principal, 2)
    expect(parts.interest).toBeCloseTo(interest, 2)
    expect(parts.balance).toBeCloseTo(balance, 2)
  })

  // Tests of ppmt, in the same file as those of pmt.
  test.each([
    {
      principalIdr: 55_000,
      annualRateBps: 1_000,
      months: 60,
      month: 1,
      paidOff: 710.2541257864218,
    },
    { principalIdr: 2_000, annualRateBps: 1_000, months: 24, month: 1, paidOff: 75.62318601 },
    { principalIdr: 2_000, annualRateBps: 1_000, months: 24, month: 2, paidOff: 76.25337923 },
    { principalIdr: 2_000, annualRateBps: 1_000, months: 24, month: 3, paidOff: 76.88882405 },
    { principalIdr: 2_000, annualRateBps: 1_000, months: 24, month: 4, paidOff: 77.52956425 },
  ])('pays off $paidOff in month $month of $months', ({ month, paidOff, ...loan }) => {
    expect(partsOf(loan, month).principal).toBeCloseTo(paidOff, 7)
  })
})

describe('sample Loan Estimate H-24(B) of the CFPB', () => {
  // https://files.consumerfinance.gov/f/201403_cfpb_loan-estimate_fixed-rate-loan-sample-H24B.pdf
  const loan = { principalIdr: 162_000, annualRateBps: 387.5, months: 360 }

  test('"Monthly Principal & Interest $761.78"', () => {
    expect(instalmentIdr(loan)).toBeCloseTo(761.78, 2)
  })

  test('"In 5 Years … $15,773 Principal you will have paid off"', () => {
    expect(Math.round(loan.principalIdr - balanceIdr(loan, 60))).toBe(15_773)
  })
})

describe('a table of an Indonesian house loan, promo then floating', () => {
  // "Rumus Simulasi KPR", Rp400 million, 15 years, 4% for 3 years then 11%, printed in whole rupiah:
  // https://id.scribd.com/document/709357747/Rumus-Simulasi-KPR-Adhitya-Mulya-v3
  const principalIdr = 400_000_000
  const terms = { months: 180, firstMonths: 36, firstRateBps: 400, laterRateBps: 1_100 }
  const phases = phasesOf(terms)

  test('gives both instalments, what is owed between them, and all interest', () => {
    const costs = costsOf(principalIdr, phases)
    expect(Math.round(costs.firstInstalmentIdr)).toBe(2_958_752)
    expect(Math.round(costs.reset?.balanceIdr ?? 0)).toBe(337_938_987)
    expect(Math.round(costs.laterInstalmentIdr)).toBe(4_236_252)
    expect(Math.round(costs.interestIdr)).toBe(316_535_340)
  })

  test.each([
    [1, 1_333_333, 1_625_418],
    [2, 1_327_915, 1_630_836],
    [3, 1_322_479, 1_636_273],
    [6, 1_306_062, 1_652_690],
    [12, 1_272_731, 1_686_020],
    [18, 1_238_729, 1_720_023],
    [20, 1_227_243, 1_731_509],
  ])('splits month %i into interest %i and principal %i', (month, interest, principal) => {
    const parts = partsOf({ principalIdr, annualRateBps: 400, months: 180 }, month)
    expect(Math.round(parts.interest)).toBe(interest)
    expect(Math.round(parts.principal)).toBe(principal)
    // Whole rupiah are paid to the bank: a schedule of them stays within one of the printed row.
    const row = scheduleRows(principalIdr, phases)[month - 1]
    expect(Math.abs((row?.interestIdr ?? 0) - interest)).toBeLessThanOrEqual(1)
    expect(Math.abs((row?.principalIdr ?? 0) - principal)).toBeLessThanOrEqual(1)
  })
})

describe('a published table of moving a loan to another bank', () => {
  // CIMB Niaga take-over, Rp600 million, 6.50% for 3 years then 11% (2020), as printed on
  // https://lifepal.co.id/media/kredit-pemilikan-rumah/ ; its 10-year column has a misprint.
  test.each([
    { years: 8, first: 8_031_740, later: 8_925_082 },
    { years: 15, first: 5_226_644, later: 6_539_325 },
    { years: 20, first: 4_473_439, later: 5_986_016 },
    { years: 25, first: 4_051_243, later: 5_723_501 },
  ])('agrees to the rupiah with a published table, $years years', ({ years, first, later }) => {
    const terms = { months: years * 12, firstMonths: 36, firstRateBps: 650, laterRateBps: 1_100 }
    const costs = costsOf(600_000_000, phasesOf(terms))
    expect(Math.round(costs.firstInstalmentIdr)).toBe(first)
    expect(Math.round(costs.laterInstalmentIdr)).toBe(later)
  })
})

// What a bank collects is whole rupiah. Computed apart from the site, with whole numbers for the
// interest and 50 decimal digits for the instalment of each phase.
describe('schedule in whole rupiah', () => {
  test.each([
    { month: 1, interestIdr: 1_000_000, principalIdr: 254_660, balanceIdr: 149_745_340 },
    { month: 2, interestIdr: 998_302, principalIdr: 256_358, balanceIdr: 149_488_982 },
    { month: 36, interestIdr: 933_324, principalIdr: 321_336, balanceIdr: 139_677_216 },
    { month: 239, interestIdr: 16_563, principalIdr: 1_238_097, balanceIdr: 1_246_427 },
    { month: 240, interestIdr: 8_310, principalIdr: 1_246_427, balanceIdr: 0 },
  ])('of Rp150 million at 8% over 20 years has this month $month', (row) => {
    const rows = scheduleRows(150_000_000, [{ months: 240, annualRateBps: 800 }])
    expect(rows[row.month - 1]).toEqual(row)
  })

  test.each([
    { month: 24, interestIdr: 588_377, principalIdr: 401_557, balanceIdr: 140_808_803 },
    { month: 25, interestIdr: 1_290_747, principalIdr: 208_937, balanceIdr: 140_599_866 },
    { month: 239, interestIdr: 27_119, principalIdr: 1_472_565, balanceIdr: 1_485_821 },
    { month: 240, interestIdr: 13_620, principalIdr: 1_485_821, balanceIdr: 0 },
  ])('of 5% for two years then 11% has this month $month', (row) => {
    const phases = phasesOf({
      months: 240,
      firstMonths: 24,
      firstRateBps: 500,
      laterRateBps: 1_100,
    })
    expect(scheduleRows(150_000_000, phases)[row.month - 1]).toEqual(row)
  })
})

describe('true rate', () => {
  // Regulation Z, Appendix J, example (c)(1)(i): https://www.consumerfinance.gov/rules-policy/regulations/1026/j/
  // $5,000, 24 instalments of $230: 9.69%. In cents, since an offer is in whole units of money.
  test('of 24 instalments of 230 for 5,000 is 9.69% a year', () => {
    const rate = findTrueRate({
      loanIdr: 500_000,
      upFrontIdr: 0,
      instalmentIdr: 23_000,
      instalments: 24,
      period: 'month',
    })
    expect(rate).toMatchObject({ status: 'found', annualRateBps: 969 })
  })

  // Docstring of pmt in numpy-financial, in its words: $1,854.02 a month for $200,000 over 15 years is 7.5%.
  test('of 180 instalments of 1,854.02 for 200,000 is 7.5% a year', () => {
    const rate = findTrueRate({
      loanIdr: 20_000_000,
      upFrontIdr: 0,
      instalmentIdr: 185_402,
      instalments: 180,
      period: 'month',
    })
    expect(rate).toMatchObject({ status: 'found', annualRateBps: 750 })
  })
})
