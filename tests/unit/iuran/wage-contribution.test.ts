import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type WageInput, type WageRules, wageContribution } from '@/lib/iuran/wage-contribution'
import { employees, incomes, months } from './arbitraries'
import { exampleRules } from './example-rules'

const clerk: WageInput = { wageIdrPerMonth: 4_000_000, riskClass: 2, withJht: true, withJp: true }

const contribution = (some: Partial<WageInput>, month = '2026-11') =>
  wageContribution({ ...clerk, ...some }, month, exampleRules.wage)

const notJoined = { status: 'notJoined' }

describe('what is paid for an employee', () => {
  // PP 44/2015 Lampiran I, PP 46/2015, PP 45/2015, PP 6/2025, at Rp4,000,000 and low risk.
  test('at four million is shared between worker, employer and state', () => {
    expect(contribution({})).toMatchObject({
      jkk: { workerIdr: 0, employerIdr: 21_600, totalIdr: 21_600 },
      jkm: { workerIdr: 0, employerIdr: 12_000, totalIdr: 12_000 },
      jht: { workerIdr: 80_000, employerIdr: 148_000, totalIdr: 228_000 },
      jp: { workerIdr: 40_000, employerIdr: 80_000, totalIdr: 120_000 },
      jkp: { stateIdr: 8_800, fromJkkIdr: 5_600, totalIdr: 14_400 },
      total: { workerIdr: 120_000, employerIdr: 261_600, totalIdr: 381_600 },
      stateIdr: 8_800,
    })
  })

  test('without JP leaves what JKK, JKM and JHT cost', () => {
    expect(contribution({ withJp: false })).toMatchObject({
      jp: notJoined,
      total: { workerIdr: 80_000, employerIdr: 181_600, totalIdr: 261_600 },
    })
  })

  test.each([
    [1, 9_600],
    [2, 21_600],
    [3, 35_600],
    [4, 50_800],
    [5, 69_600],
  ] as const)('in risk class %i is %i for JKK', (riskClass, employerIdr) => {
    expect(contribution({ riskClass }).jkk).toMatchObject({ workerIdr: 0, employerIdr })
  })
})

describe('the pension contribution', () => {
  // Ceilings of 2025 and 2026 (PP 45/2015, Pasal 29): 1 % and 2 % of them at most.
  test.each([
    { wage: 11_086_299, month: '2026-03', worker: 110_863, employer: 221_726, isCapped: false },
    { wage: 11_086_300, month: '2026-03', worker: 110_863, employer: 221_726, isCapped: false },
    { wage: 11_086_301, month: '2026-03', worker: 110_863, employer: 221_726, isCapped: true },
    { wage: 15_000_000, month: '2026-04', worker: 110_863, employer: 221_726, isCapped: true },
    { wage: 15_000_000, month: '2027-02', worker: 110_863, employer: 221_726, isCapped: true },
    { wage: 15_000_000, month: '2026-02', worker: 105_474, employer: 210_948, isCapped: true },
    { wage: 3_500_000, month: '2026-11', worker: 35_000, employer: 70_000, isCapped: false },
  ])('on $wage in $month', ({ wage, month, worker, employer, isCapped }) => {
    expect(contribution({ wageIdrPerMonth: wage }, month).jp).toMatchObject({
      workerIdr: worker,
      employerIdr: employer,
      isCapped,
    })
  })

  test('is unknown once the ceiling is, and so is the sum', () => {
    expect(contribution({}, '2027-03')).toMatchObject({ jp: { status: 'unknown' }, total: null })
  })

  test('leaves the sum known where JP is not joined', () => {
    expect(contribution({ withJp: false }, '2027-03').total?.totalIdr).toBe(261_600)
  })
})

describe('JKP', () => {
  // 0.22 % from the state and 0.14 % out of JKK, on Rp5,000,000 at most (PP 6/2025).
  test.each([
    { wage: 4_999_999, state: 11_000, fromJkk: 7_000, isCapped: false },
    { wage: 5_000_000, state: 11_000, fromJkk: 7_000, isCapped: false },
    { wage: 5_000_001, state: 11_000, fromJkk: 7_000, isCapped: true },
    { wage: 9_000_000, state: 11_000, fromJkk: 7_000, isCapped: true },
  ])('on $wage', ({ wage, state, fromJkk, isCapped }) => {
    expect(contribution({ wageIdrPerMonth: wage }).jkp).toMatchObject({
      stateIdr: state,
      fromJkkIdr: fromJkk,
      totalIdr: state + fromJkk,
      isCapped,
    })
  })

  test('needs JHT', () => {
    expect(contribution({ withJht: false })).toMatchObject({
      jht: notJoined,
      jkp: notJoined,
      stateIdr: 0,
    })
  })

  test('without JP is for micro and small employers only', () => {
    expect(contribution({ withJp: true }).jkp).toMatchObject({ onlyIfSmallEmployer: false })
    expect(contribution({ withJp: false }).jkp).toMatchObject({ onlyIfSmallEmployer: true })
  })

  test('is unknown before its figures are recorded', () => {
    expect(contribution({}, '2025-02')).toMatchObject({
      jkp: { status: 'unknown' },
      stateIdr: null,
    })
  })
})

describe('where one figure is not recorded', () => {
  const without = (missing: Partial<WageRules>) =>
    wageContribution(clerk, '2026-11', { ...exampleRules.wage, ...missing })
  const unknown = { status: 'unknown' }

  test.each([
    ['jkm', { jkmRateBps: [] }],
    ['jht', { jhtWorkerBps: [] }],
    ['jht', { jhtEmployerBps: [] }],
    ['jp', { jpWorkerBps: [] }],
    ['jp', { jpEmployerBps: [] }],
    ['jp', { jpHighestWageIdr: [] }],
  ] as const)('%s and the sum are unknown: %o', (line, missing) => {
    expect(without(missing)).toMatchObject({ [line]: unknown, total: null, stateIdr: 8_800 })
  })

  test.each([{ jkpStateBps: [] }, { jkpFromJkkBps: [] }, { jkpHighestWageIdr: [] }])(
    'JKP is unknown, and the sum without it known: %o',
    (missing) => {
      expect(without(missing)).toMatchObject({
        jkp: unknown,
        stateIdr: null,
        total: { totalIdr: 381_600 },
      })
    },
  )
})

describe('any employee', () => {
  test('has shares that sum to the line, and lines that sum to the total', () => {
    fc.assert(
      fc.property(employees, (input) => {
        const { jkk, jkm, jht, jp, jkp, total } = contribution(input)
        const joined = [jkk, jkm, jht, jp].filter((line) => line.status === 'joined')
        for (const { workerIdr, employerIdr, totalIdr } of joined) {
          expect(workerIdr + employerIdr).toBe(totalIdr)
        }
        const sum = (of: 'workerIdr' | 'employerIdr' | 'totalIdr') =>
          joined.reduce((all, line) => all + line[of], 0)
        expect(total).toEqual({
          workerIdr: sum('workerIdr'),
          employerIdr: sum('employerIdr'),
          totalIdr: sum('totalIdr'),
        })
        if (jkp.status === 'joined') expect(jkp.stateIdr + jkp.fromJkkIdr).toBe(jkp.totalIdr)
      }),
    )
  })

  test('never pays for more wage than a ceiling allows', () => {
    fc.assert(
      fc.property(employees, months, (input, month) => {
        const { jp, jkp } = contribution(input, month)
        if (jp.status === 'joined') {
          expect(jp.wageIdr).toBeLessThanOrEqual(11_086_300)
          expect(jp.workerIdr).toBeLessThanOrEqual(110_863)
        }
        if (jkp.status === 'joined') expect(jkp.totalIdr).toBeLessThanOrEqual(18_000)
      }),
    )
  })

  test('costs no less at a higher wage', () => {
    fc.assert(
      fc.property(employees, incomes, (input, wage) => {
        const [less = 0, more = 0] = [input.wageIdrPerMonth, wage].sort((a, b) => a - b)
        const at = (wageIdrPerMonth: number) =>
          contribution({ ...input, wageIdrPerMonth }).total?.totalIdr ?? Number.NaN
        expect(at(more)).toBeGreaterThanOrEqual(at(less))
      }),
    )
  })
})
