import { figureIn, type Month, type MonthlyFigure } from './monthly-figure'
import { shareIdr } from './rupiah-share'

/** By contribution month: basis points of the wage, and rupiah a month. */
export type JkpRules = {
  jkpStateBps: MonthlyFigure
  /** Taken out of the JKK contribution: nobody is billed for it twice. */
  jkpFromJkkBps: MonthlyFigure
  jkpHighestWageIdr: MonthlyFigure
}

export type JkpLine =
  | {
      status: 'joined'
      stateIdr: number
      /** Part of the JKK line, not on top of it. */
      fromJkkIdr: number
      totalIdr: number
      stateBps: number
      fromJkkBps: number
      /** The wage that counts, after the ceiling. */
      wageIdr: number
      isCapped: boolean
      /** Without JP only micro and small employers can be in JKP (PP 6/2025, Pasal 4). */
      onlyIfSmallEmployer: boolean
    }
  | { status: 'notJoined' }
  | { status: 'unknown' }

/**
 * JKP costs neither the worker nor the employer anything on top: the state adds its share to a part of
 * the JKK contribution (PP 6/2025, Pasal 11). Whole rupiah a month.
 */
export function jkpLine(
  { wageIdrPerMonth, withJp }: { wageIdrPerMonth: number; withJp: boolean },
  month: Month,
  rules: JkpRules,
): JkpLine {
  const stateBps = figureIn(rules.jkpStateBps, month)
  const fromJkkBps = figureIn(rules.jkpFromJkkBps, month)
  const highestWageIdr = figureIn(rules.jkpHighestWageIdr, month)
  if (stateBps === null || fromJkkBps === null || highestWageIdr === null)
    return { status: 'unknown' }
  const wageIdr = Math.min(wageIdrPerMonth, highestWageIdr)
  const stateIdr = shareIdr(wageIdr, stateBps)
  const fromJkkIdr = shareIdr(wageIdr, fromJkkBps)
  return {
    status: 'joined',
    stateIdr,
    fromJkkIdr,
    totalIdr: stateIdr + fromJkkIdr,
    stateBps,
    fromJkkBps,
    wageIdr,
    isCapped: wageIdr < wageIdrPerMonth,
    onlyIfSmallEmployer: !withJp,
  }
}

/** What the state adds; 0 where JKP is not joined, null where no figure is recorded. */
export function jkpStateIdr(jkp: JkpLine): number | null {
  if (jkp.status === 'unknown') return null
  return jkp.status === 'joined' ? jkp.stateIdr : 0
}
