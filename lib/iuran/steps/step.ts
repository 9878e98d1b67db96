import type { SchoolLevel } from '@/lib/iuran/benefits/scholarship'
import type { IncomeBasis } from '@/lib/iuran/income-bands'

type ProgramName = 'JKK' | 'JKM' | 'JHT' | 'JP' | 'JKP'
type Share = { program: ProgramName; wageIdr: number; rateBps: number; resultIdr: number }
type Multiple = { basisIdr: number; times: number; resultIdr: number }
type Limits = { year: number; lowestIdr: number; highestIdr: number }
type None = Record<never, never>

/** What each step is counted with, by its code; the end of a name is its unit. */
type Values = {
  band: IncomeBasis
  'jkk.full': { basisIdr: number; rateBps: number; resultIdr: number }
  'jkk.cut': { basisIdr: number; rateBps: number; cutBps: number; resultIdr: number }
  'jkm.full': { resultIdr: number }
  'jkm.cut': { flatIdr: number; cutBps: number; resultIdr: number }
  jht: { basisIdr: number; rateBps: number; resultIdr: number }
  day: { totalIdr: number; days: number; resultIdr: number }
  'share.worker': Share
  'share.employer': Share
  'share.state': Share
  'share.fromJkk': Share
  capped: { program: ProgramName; wageIdr: number }
  deathFull: { grantIdr: number; periodicIdr: number; funeralIdr: number; totalIdr: number }
  deathEarly: { totalIdr: number }
  multiple: Multiple
  multipleLowest: Multiple
  accidentDeath: { periodicIdr: number; funeralIdr: number }
  disability: { periodicIdr: number }
  sickFull: { months: number; shareBps: number; basisIdr: number }
  sickLater: { shareBps: number }
  school: { level: SchoolLevel; idrPerYear: number; years: number; resultIdr: number }
  schoolTotal: { perChildIdr: number; children: number; resultIdr: number }
  deposits: { depositIdr: number; months: number; resultIdr: number }
  yield: { rateBps: number; year: number; resultIdr: number }
  yieldLater: None
  pension: { shareBps: number; years: number; wageIdr: number; resultIdr: number }
  'pensionLimits.within': Limits
  'pensionLimits.lowest': Limits
  'pensionLimits.highest': Limits
  'pensionLimits.later': None
  jobLoss: { wageIdr: number; shareBps: number; resultIdr: number }
}

/** One step on the way to a figure, as in `lib/step.ts`; each code says which values it has. */
export type Step = { [Code in keyof Values]: { code: Code; values: Values[Code] } }[keyof Values]

/** A figure with the way to it. */
export type Explained<T> = T & { steps: readonly Step[] }
