import { bank } from './bank'
import { type ReadFigure, readFigures } from './comparable-loan'
import { type FlppRules, flpp, readFlppLimits } from './flpp'
import { type MltRules, mlt } from './mlt'

/** The loans that are compared, in the order they are shown. A new one is an entry here. */
export const loans = [mlt, bank, flpp] as const

type Loan = (typeof loans)[number]

export type LoanName = Loan['name']
/** The loans whose rate may move. */
export type MovingLoanName = Extract<Loan, { ifRateMoved: object }>['name']

export type LoanRules = MltRules & FlppRules
/** The limits of every loan, each from its record. */
export function readLoanRules(read: ReadFigure): LoanRules {
  return { mlt: readFigures(mlt.limitFactIds, read), flpp: readFlppLimits(read) }
}
