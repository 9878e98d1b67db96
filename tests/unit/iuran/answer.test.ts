import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { answerFor } from '@/lib/iuran/answer'
import { bpuContribution } from '@/lib/iuran/bpu-contribution'
import type { EmployeeInput, SelfEmployedInput } from '@/lib/iuran/contribution-fields'
import { nextPriceChange } from '@/lib/iuran/prepayment'
import { shareIdr } from '@/lib/iuran/rupiah-share'
import type { Step } from '@/lib/iuran/steps/step'
import { employees, months, selfEmployed } from './arbitraries'
import { answerOf, employeeAnswer, farmer, selfEmployedAnswer } from './example-answers'
import { exampleBenefits, exampleRules } from './example-rules'

const codes = ({ steps }: { steps: readonly Step[] }) => steps.map(({ code }) => code)

describe('the answer for somebody who works for himself', () => {
  // PP 44/2015 Lampiran II, PP 46/2015 and PP 50/2025 at the lowest band; PP 82/2019, Lampiran III.
  test('has cost, change, months paid at once, a year and every benefit', () => {
    expect(selfEmployedAnswer()).toMatchObject({
      contribution: { totalIdr: 28_400, idrPerDay: 947, savedIdr: 8_400 },
      change: { month: '2027-01', idrPerMonth: 36_800 },
      once: { totalIdr: 93_600 },
      year: { totalIdr: 424_800 },
      benefits: {
        death: { status: 'full', totalIdr: 42_000_000, fullAfterMonths: 3 },
        accidentDeath: { totalIdr: 70_000_000 },
        disability: { totalIdr: 68_000_000 },
        sickPay: { fullIdrPerMonth: 1_000_000, fullMonths: 12 },
        scholarship: { totalIdr: 174_000_000, yearsBeforeJkm: 3 },
        savings: { balanceIdr: 3_091_532 },
      },
    })
  })

  test('says step by step how the price is made', () => {
    const basisIdr = 1_000_000
    expect(selfEmployedAnswer().contribution.steps).toEqual([
      { code: 'band', values: { idrPerMonth: 1_000_000, fromIdr: null, upToIdr: 1_099_000 } },
      {
        code: 'jkk.cut',
        values: { basisIdr, rateBps: 100, cutBps: 5_000, resultIdr: 5_000 },
      },
      { code: 'jkm.cut', values: { flatIdr: 6_800, cutBps: 5_000, resultIdr: 3_400 } },
      { code: 'jht', values: { basisIdr, rateBps: 200, resultIdr: 20_000 } },
      { code: 'day', values: { totalIdr: 28_400, days: 30, resultIdr: 947 } },
    ])
  })

  test('has other steps without a discount, and none of JHT where it is not joined', () => {
    const { contribution } = selfEmployedAnswer({ month: '2027-01', withJht: false })
    expect(codes(contribution)).toEqual(['band', 'jkk.full', 'jkm.full', 'day'])
    expect(contribution.steps[2]?.values).toEqual({ resultIdr: 6_800 })
    expect(contribution.savedIdr).toBe(0)
    expect(selfEmployedAnswer({ payer: 'government' }).contribution.savedIdr).toBe(0)
  })

  test('gives a new member the small sum and the way to it', () => {
    const { death } = selfEmployedAnswer({ isNewMember: true }).benefits
    expect(death).toMatchObject({ status: 'early', totalIdr: 10_000_000, fullIdr: 42_000_000 })
    expect(death.steps).toEqual([{ code: 'deathEarly', values: { totalIdr: 10_000_000 } }])
  })

  test('has no savings where JHT is not joined', () => {
    expect(selfEmployedAnswer({ withJht: false }).benefits.savings).toBeNull()
  })

  test('looks for a change of price two years ahead and no further', () => {
    const priceIn = (month: string) =>
      bpuContribution(farmer, month, exampleRules.bpu)?.totalIdr ?? null
    for (const month of ['2024-03', '2024-04', '2026-11', '2027-01']) {
      expect(selfEmployedAnswer({ month }).change).toEqual(nextPriceChange(month, 24, priceIn))
    }
    expect(selfEmployedAnswer({ month: '2024-03' }).change).toBeNull()
    expect(selfEmployedAnswer({ month: '2024-04' }).change?.month).toBe('2026-04')
  })

  test('is unknown in a month for which nothing is recorded', () => {
    const unknown = answerFor({ ...farmer, month: '2015-06' }, exampleRules, exampleBenefits)
    expect(unknown).toEqual({ segment: 'unknown', month: '2015-06' })
  })

  test('knows no sum of a year that runs past what is recorded', () => {
    const [bands] = exampleRules.bpu.bands
    if (!bands) throw new Error('no bands')
    const untilSpring = [{ ...bands, toMonth: '2027-03' }]
    const rules = { ...exampleRules, bpu: { ...exampleRules.bpu, bands: untilSpring } }
    const answer = answerFor(farmer, rules, exampleBenefits)
    expect(answer).toMatchObject({ once: { totalIdr: 93_600 }, year: { totalIdr: null } })
  })
})

describe('the answer for an employee', () => {
  // PP 44/2015, PP 46/2015, PP 45/2015, PP 6/2025 at Rp4,000,000 and low risk.
  test('has every share, a year of deductions and every benefit', () => {
    expect(employeeAnswer()).toMatchObject({
      contribution: { total: { workerIdr: 120_000, employerIdr: 261_600 }, workerIdrPerDay: 4_000 },
      // November to February; the wage limit of JP from March on is not known.
      year: { totalIdr: null },
      benefits: {
        death: { totalIdr: 42_000_000 },
        accidentDeath: { totalIdr: 214_000_000 },
        pension: { idrPerMonth: 600_000, yearsForMonthly: 15, firstMonthlyOn: '2030-07-01' },
        jobLoss: { idrPerMonth: 2_400_000, paidMonths: 12, withinMonths: 24 },
      },
    })
  })

  test('says how each share is made', () => {
    const wageIdr = 4_000_000
    const share = (code: string, program: string, rateBps: number, resultIdr: number) => ({
      code: `share.${code}`,
      values: { program, wageIdr, rateBps, resultIdr },
    })
    expect(employeeAnswer().contribution.steps).toEqual([
      share('employer', 'JKK', 54, 21_600),
      share('employer', 'JKM', 30, 12_000),
      share('worker', 'JHT', 200, 80_000),
      share('employer', 'JHT', 370, 148_000),
      share('worker', 'JP', 100, 40_000),
      share('employer', 'JP', 200, 80_000),
      share('state', 'JKP', 22, 8_800),
      share('fromJkk', 'JKP', 14, 5_600),
    ])
  })

  test.each([
    { wageIdrPerMonth: 5_000_000, capped: [] },
    { wageIdrPerMonth: 5_000_001, capped: ['JKP'] },
    { wageIdrPerMonth: 11_086_300, capped: ['JKP'] },
    { wageIdrPerMonth: 11_086_301, capped: ['JP', 'JKP'] },
  ])('at $wageIdrPerMonth says of $capped that the wage counts to a limit', (row) => {
    const { steps } = employeeAnswer({ wageIdrPerMonth: row.wageIdrPerMonth }).contribution
    const capped = steps.flatMap((step) => (step.code === 'capped' ? [step.values.program] : []))
    expect(capped).toEqual(row.capped)
  })

  test.each([
    { savingYears: 1, years: 15 },
    { savingYears: 14, years: 15 },
    { savingYears: 15, years: 15 },
    { savingYears: 16, years: 16 },
  ])('after $savingYears years counts a pension of $years', ({ savingYears, years }) => {
    expect(employeeAnswer({ savingYears }).benefits.pension?.years).toBe(years)
  })

  test.each([
    [{ withJp: false }, { pension: null }],
    [{ withJht: false }, { savings: null, jobLoss: null }],
    [{ month: '2027-03' }, { pension: null }],
  ])('with %j lacks %j', (some, lacking) => {
    expect(employeeAnswer(some).benefits).toMatchObject(lacking)
  })

  test('does not know what leaves the pay slip where a line is unknown', () => {
    const { contribution } = employeeAnswer({ month: '2027-03' })
    expect([contribution.total, contribution.workerIdrPerDay]).toEqual([null, null])
    const programs = contribution.steps.map(({ values }) => 'program' in values && values.program)
    expect(programs).toContain('JHT')
    expect(programs).not.toContain('JP')
  })
})

test('without a yield on record the savings are only what was paid in', () => {
  expect(selfEmployedAnswer({}, { savingsYield: null }).benefits.savings).toMatchObject({
    balanceIdr: null,
    depositsIdr: 2_400_000,
    steps: [{ code: 'deposits' }],
  })
})

/** What a step says comes out, from what it says goes in; null where it only names figures. */
function recounted({ code, values }: Step): number | null {
  switch (code) {
    case 'jkk.full':
    case 'jht':
      return shareIdr(values.basisIdr, values.rateBps)
    case 'jkk.cut':
      return shareIdr(values.basisIdr, values.rateBps, 10_000 - values.cutBps)
    case 'jkm.cut':
      return shareIdr(values.flatIdr, 10_000 - values.cutBps)
    case 'day':
      return Math.round(values.totalIdr / values.days)
    case 'share.worker':
    case 'share.employer':
    case 'share.state':
    case 'share.fromJkk':
      return shareIdr(values.wageIdr, values.rateBps)
    case 'multiple':
      return values.basisIdr * values.times
    case 'school':
      return values.idrPerYear * values.years
    case 'schoolTotal':
      return values.perChildIdr * values.children
    case 'deposits':
      return values.depositIdr * values.months
    case 'pension':
      return shareIdr(values.wageIdr, values.shareBps * values.years)
    case 'jobLoss':
      return shareIdr(values.wageIdr, values.shareBps)
    default:
      return null
  }
}

function stepsOf(answer: ReturnType<typeof answerOf>): Step[] {
  const parts = [answer.contribution, ...Object.values(answer.benefits)]
  return parts.flatMap((part) => part?.steps ?? [])
}

const savingYears = fc.integer({ min: 1, max: 50 })
const anyInput: fc.Arbitrary<SelfEmployedInput | EmployeeInput> = fc.oneof(
  fc
    .tuple(selfEmployed, months, savingYears, fc.boolean(), fc.constantFrom(1, 3, 6, 12))
    .map(([own, month, years, isNewMember, paidMonths]) => ({
      ...own,
      segment: 'bpu' as const,
      month,
      savingYears: years,
      isNewMember,
      paidMonths,
    })),
  fc.tuple(employees, months, savingYears).map(([own, month, years]) => ({
    ...own,
    segment: 'pu' as const,
    month,
    savingYears: years,
  })),
)

describe('any answer', () => {
  test('has steps whose figures lead to their result', () => {
    fc.assert(
      fc.property(anyInput, (input) => {
        for (const step of stepsOf(answerOf(input))) {
          const result = recounted(step)
          if (result !== null) expect(step.values).toMatchObject({ resultIdr: result })
        }
      }),
    )
  })

  test('has no step with a rate of nothing', () => {
    fc.assert(
      fc.property(anyInput, (input) => {
        const rates = stepsOf(answerOf(input)).flatMap(({ values }) =>
          Object.entries(values).filter(([name]) => name.endsWith('Bps')),
        )
        expect(rates.filter(([, bps]) => !(bps > 0))).toEqual([])
      }),
    )
  })

  test('can be sent as data', () => {
    fc.assert(
      fc.property(anyInput, (input) => {
        const answer = answerOf(input)
        expect(JSON.parse(JSON.stringify(answer))).toEqual(answer)
      }),
    )
  })
})
