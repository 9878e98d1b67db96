import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  annuitySteps,
  LOAN_STEP_IDR,
  largestLoanSteps,
  longestTenorYears,
} from '@/lib/kpr/eligibility/affordability'
import { checkEligibility } from '@/lib/kpr/eligibility/eligibility'
import { instalmentIdr } from '@/lib/kpr/loan/annuity'
import { numRuns } from '@/tests/unit/runs'
import { anyAnswers, ready, rules, today } from './eligibility-situation'

const open = { ...ready, tenorYears: undefined }
const tenors = fc.integer({ min: 1, max: rules.longestTenorYears })

describe('the largest loan', () => {
  // 2,000,000 × (1 − (1 + 0.0875 ÷ 12)^−240) ÷ (0.0875 ÷ 12), = 226,318,407.13
  it('of an income of 6 million over 20 years is 226.3 million', () => {
    expect(largestLoanSteps(ready, rules, 29)).toMatchObject({
      isLongestTenor: false,
      tenorYears: 20,
      months: 240,
      highestInstalmentIdr: 2_000_000,
      isCapped: false,
      loanIdr: 226_300_000,
    })
  })

  it('is counted over the longest term where none is typed', () => {
    expect(largestLoanSteps(open, rules, 29)).toMatchObject({
      isLongestTenor: true,
      tenorYears: 29,
      months: 348,
    })
  })

  it.each([
    ['29 years typed, 29 left', 29, 29, 29, false],
    ['30 years typed, 29 left', 30, 29, 29, true],
    ['30 years typed, age unknown', 30, null, 30, false],
    ['31 years typed, age unknown', 31, null, 30, true],
  ] as const)(
    'with %s is counted over no more than is left',
    (_, typed, left, years, isLongest) => {
      expect(largestLoanSteps({ ...ready, tenorYears: typed }, rules, left)).toMatchObject({
        tenorYears: years,
        isLongestTenor: isLongest,
      })
    },
  )

  it.each([
    ['no year of birth', open, null],
    ['no year left', open, 0],
    ['no income', { ...ready, incomeIdrPerMonth: undefined }, 29],
  ])('is not known with %s', (_, answers, longest) => {
    expect(largestLoanSteps(answers, rules, longest)).toBeNull()
  })

  it('is not known while no rate is', () => {
    expect(largestLoanSteps(ready, { ...rules, annualRateBps: null }, 29)).toBeNull()
  })

  it('stops at the highest loan of the rule', () => {
    const rich = { ...ready, incomeIdrPerMonth: 60_000_000 }
    expect(largestLoanSteps(rich, rules, 29)).toMatchObject({
      isCapped: true,
      loanIdr: rules.highestLoanIdr,
    })
  })

  it('is, over the term typed, the loan of the check, rounded down', () => {
    fc.assert(
      fc.property(anyAnswers, tenors, (others, tenorYears) => {
        const answers = { ...others, tenorYears }
        const longest = longestTenorYears(answers.birthYear, rules, today)
        fc.pre(tenorYears <= (longest ?? rules.longestTenorYears))
        const { affordableLoanIdr } = checkEligibility(answers, rules, today)
        const steps = largestLoanSteps(answers, rules, longest)
        const belowIdr = (affordableLoanIdr ?? 0) - (steps?.loanIdr ?? 0)
        return (
          (steps === null) === (affordableLoanIdr === null) &&
          belowIdr >= 0 &&
          belowIdr < LOAN_STEP_IDR
        )
      }),
      { numRuns },
    )
  })

  it('never costs more a month than the light share', () => {
    fc.assert(
      fc.property(anyAnswers, (answers) => {
        const longest = longestTenorYears(answers.birthYear, rules, today)
        const steps = largestLoanSteps(answers, rules, longest)
        fc.pre(steps !== null)
        const { loanIdr, annualRateBps, months, highestInstalmentIdr } = steps
        const due = instalmentIdr({ principalIdr: loanIdr, annualRateBps, months })
        return due <= highestInstalmentIdr + 0.01
      }),
      { numRuns },
    )
  })
})

describe('the steps of an instalment', () => {
  it('lead to the same instalment', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 50 }),
        fc.integer({ min: 1, max: 3_000 }),
        fc.integer({ min: 1_000_000, max: 1_000_000_000 }),
        (years, annualRateBps, principalIdr) => {
          const { months, loanPerRupiah } = annuitySteps(years, annualRateBps)
          const expected = instalmentIdr({ principalIdr, annualRateBps, months })
          return Math.abs(principalIdr / loanPerRupiah / expected - 1) < 5e-10
        },
      ),
      { numRuns },
    )
  })
})
