import type { ComparisonTerms } from '@/lib/kpr/comparison/comparison-terms'
import type { LoanCosts } from '@/lib/kpr/loan/loan-costs'
import type { Phase } from '@/lib/kpr/loan/phased-loan'
import { keysOf, recordOf } from '@/lib/record'
import type { Step, StepValues } from '@/lib/step'

/** Reads the figure of a record. */
export type ReadFigure = (factId: string) => number

/** Each figure by its name, read from its record. */
export function readFigures<Name extends string>(
  factIds: Readonly<Record<Name, string>>,
  read: ReadFigure,
): Record<Name, number> {
  return recordOf(keysOf(factIds), (name) => read(factIds[name]))
}

/** The records that the limits of a loan are read from, and those its rate rests on. */
export type LoanRecords = { limits: Readonly<Record<string, string>>; basis: readonly string[] }

/** A limit that is passed, and by what: in the unit of its reason. */
export type Refusal<Reason extends string> = { reason: Reason; limit: number; actual: number }

/** A way to borrow for the same house. `Rules` hold its own limits under its name. */
export type ComparableLoan<Rules> = {
  /** As its figures are named for machines. */
  name: string
  /** The field of the form for what is paid at its start. */
  feesField: `biaya_${string}`
  /** Every limit that is passed; it can be had where there is none. */
  refusals: (terms: ComparisonTerms, rules: Rules) => readonly Refusal<string>[]
  /** What helps where a limit is passed. */
  refusalAdvice: string | null
  phases: (terms: ComparisonTerms, rules: Rules) => Phase[]
  /** True where nobody knows the total: the rate may move. */
  canChange: (terms: ComparisonTerms) => boolean
  /** What changes its rate: a review of what it rests on, or the end of a promo. */
  resetBy: 'review' | 'promoEnd' | null
  /** The rate if it moved by so many basis points; null where it is fixed. */
  ifRateMoved: {
    stepsBps: readonly number[]
    /** First month at the moved rate, counted from 1. */
    fromMonth: (terms: ComparisonTerms, rules: Rules) => number
    movedBy: (terms: ComparisonTerms, changeBps: number) => ComparisonTerms
  } | null
  /** What its rate rests on. */
  rateNote: string | null
  /** Who may have it, where that is not everybody. */
  remark: (terms: ComparisonTerms, rules: Rules) => string | null
  /** The answer in a line. */
  answer: (costs: LoanCosts) => Step<string>
  /** Its rates, and how long each stands. */
  ratesSaid: (costs: LoanCosts, terms: ComparisonTerms, rules: Rules) => Step<string>
}

/** What the answer in a line names. */
export function answerValues(costs: LoanCosts): StepValues {
  return {
    firstIdr: costs.firstInstalmentIdr,
    laterIdr: costs.laterInstalmentIdr,
    month: (costs.reset?.afterMonths ?? 0) + 1,
  }
}
