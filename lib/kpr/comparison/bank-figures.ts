import type { Comparison } from './compare'
import { findAvailable } from './compared-loan'
import type { ComparisonTerms } from './comparison-terms'

/** What the comparison says about a question to the bank; null where it says nothing. Rupiah unrounded. */
export type BankFigures = {
  teaser: { rateBps: number; months: number } | null
  basis: { rateBps: number } | null
  instalments: { firstIdr: number; laterIdr: number | null } | null
  balance: { balanceIdr: number } | null
}

/** The figures of the bank's own loan, to be set beside its answers. */
export function bankFigures(terms: ComparisonTerms, { loans, months }: Comparison): BankFigures {
  const bank = findAvailable(loans, 'komersial')
  const { teaserRateBps, teaserMonths, floatingRateBps } = terms
  return {
    teaser:
      teaserMonths > 0 ? { rateBps: teaserRateBps, months: Math.min(teaserMonths, months) } : null,
    basis: teaserMonths < months ? { rateBps: floatingRateBps } : null,
    instalments: bank && {
      firstIdr: bank.firstInstalmentIdr,
      laterIdr: bank.reset && bank.laterInstalmentIdr,
    },
    balance: bank?.reset ? { balanceIdr: bank.reset.balanceIdr } : null,
  }
}
