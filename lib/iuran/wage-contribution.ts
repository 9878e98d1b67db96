import { type JkpLine, type JkpRules, jkpLine, jkpStateIdr } from './jkp-contribution'
import { figureIn, type Month, type MonthlyFigure } from './monthly-figure'
import { shareIdr } from './rupiah-share'

/** How dangerous the work is: 1 very low … 5 very high (PP 44/2015, Lampiran I). */
export type RiskClass = 1 | 2 | 3 | 4 | 5

/** The record that holds the rate of JKK, by how dangerous the work is. */
export const jkkRateFacts = {
  1: 'jkk.pu.sangat-rendah',
  2: 'jkk.pu.rendah',
  3: 'jkk.pu.sedang',
  4: 'jkk.pu.tinggi',
  5: 'jkk.pu.sangat-tinggi',
} as const satisfies Record<RiskClass, string>

/** An employee: reported wage in rupiah a month, and what the employer has joined besides JKK and JKM. */
export type WageInput = {
  wageIdrPerMonth: number
  riskClass: RiskClass
  withJht: boolean
  withJp: boolean
}

/** By contribution month: basis points of the wage, and rupiah a month. */
export type WageRules = JkpRules & {
  jkkRateBps: Record<RiskClass, MonthlyFigure>
  jkmRateBps: MonthlyFigure
  jhtWorkerBps: MonthlyFigure
  jhtEmployerBps: MonthlyFigure
  jpWorkerBps: MonthlyFigure
  jpEmployerBps: MonthlyFigure
  jpHighestWageIdr: MonthlyFigure
}

/** Who pays what of one program, in whole rupiah a month. */
export type Shares = { workerIdr: number; employerIdr: number; totalIdr: number }

/** `wageIdr`: the wage that counts, after a ceiling; each share is so many basis points of it. */
export type Line =
  | ({ status: 'joined' } & Shares & {
        workerBps: number
        employerBps: number
        wageIdr: number
        isCapped: boolean
      })
  | { status: 'notJoined' }
  /** No figure is recorded for the month. */
  | { status: 'unknown' }

export type WageContribution = {
  month: Month
  jkk: Line
  jkm: Line
  jht: Line
  jp: Line
  jkp: JkpLine
  /** What leaves the pay slip, what the employer adds, and both together; null where a line is unknown. */
  total: Shares | null
  /** What the state adds for JKP, beside the total; 0 where JKP is not joined, null where unknown. */
  stateIdr: number | null
}

/** The contributions for an employee in one month (PP 44/2015, PP 46/2015, PP 45/2015, PP 6/2025). */
export function wageContribution(
  input: WageInput,
  month: Month,
  rules: WageRules,
): WageContribution {
  const { wageIdrPerMonth: wageIdr, riskClass, withJht, withJp } = input
  const rate = (figure: MonthlyFigure) => figureIn(figure, month)
  const jkk = lineOf(wageIdr, 0, rate(rules.jkkRateBps[riskClass]))
  const jkm = lineOf(wageIdr, 0, rate(rules.jkmRateBps))
  const jht = withJht
    ? lineOf(wageIdr, rate(rules.jhtWorkerBps), rate(rules.jhtEmployerBps))
    : notJoined
  const jp = withJp
    ? lineOf(wageIdr, rate(rules.jpWorkerBps), rate(rules.jpEmployerBps), {
        highestWageIdr: rate(rules.jpHighestWageIdr),
      })
    : notJoined
  const jkp = withJht ? jkpLine(input, month, rules) : notJoined
  return {
    month,
    jkk,
    jkm,
    jht,
    jp,
    jkp,
    total: sumOf([jkk, jkm, jht, jp]),
    stateIdr: jkpStateIdr(jkp),
  }
}

const notJoined = { status: 'notJoined' } as const
const unknown = { status: 'unknown' } as const

function lineOf(
  wageIdr: number,
  workerBps: number | null,
  employerBps: number | null,
  ceiling?: { highestWageIdr: number | null },
): Line {
  if (workerBps === null || employerBps === null || ceiling?.highestWageIdr === null) return unknown
  const countedIdr = Math.min(wageIdr, ceiling?.highestWageIdr ?? wageIdr)
  const workerIdr = shareIdr(countedIdr, workerBps)
  const employerIdr = shareIdr(countedIdr, employerBps)
  return {
    status: 'joined',
    workerIdr,
    employerIdr,
    totalIdr: workerIdr + employerIdr,
    workerBps,
    employerBps,
    wageIdr: countedIdr,
    isCapped: countedIdr < wageIdr,
  }
}

function sumOf(lines: readonly Line[]): Shares | null {
  const total = { workerIdr: 0, employerIdr: 0, totalIdr: 0 }
  for (const line of lines) {
    if (line.status === 'unknown') return null
    if (line.status === 'notJoined') continue
    total.workerIdr += line.workerIdr
    total.employerIdr += line.employerIdr
    total.totalIdr += line.totalIdr
  }
  return total
}
