import { bank, bankRecords } from './bank'
import { type LoanRecords, type ReadFigure, readFigures } from './comparable-loan'
import { type FlppRules, flpp, flppRecords, readFlppLimits } from './flpp'
import { type MltRules, mlt, mltRecords } from './mlt'

/** The loans that are compared, in the order they are shown. A new one is an entry here. */
export const loans = [mlt, bank, flpp] as const

type Loan = (typeof loans)[number]

export type LoanName = Loan['name']
/** The loans whose rate may move. */
export type MovingLoanName = Extract<Loan, { ifRateMoved: object }>['name']

export type LoanRules = MltRules & FlppRules
/** Apart from the loans: no reader's phone needs them. */
export const loanRecords = {
  mlt: mltRecords,
  komersial: bankRecords,
  flpp: flppRecords,
} as const satisfies Record<LoanName, LoanRecords>

/** The limits of every loan, each from its record. */
export function readLoanRules(read: ReadFigure): LoanRules {
  return { mlt: readFigures(mltRecords.limits, read), flpp: readFlppLimits(read) }
}
