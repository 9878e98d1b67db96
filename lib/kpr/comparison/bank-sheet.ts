import type { Query } from '@/lib/input/query'
import { type BankFigures, bankFigures } from './bank-figures'
import {
  type Comparison,
  type ComparisonInput,
  type ComparisonRules,
  compareLoans,
} from './compare'
import { readComparison } from './comparison-query'

export type Sheet =
  | { status: 'blank' }
  | { status: 'unread' }
  | { status: 'filled'; input: ComparisonInput; comparison: Comparison; figures: BankFigures }

/** The sheet for an address. One figure that cannot be read leaves all of it blank: paper corrects nothing. */
export function readSheet(
  query: Query,
  { defaults, rules }: { defaults: ComparisonInput; rules: ComparisonRules },
): Sheet {
  const { isExample, input } = readComparison(query, defaults)
  if (isExample) return { status: 'blank' }
  if (!input) return { status: 'unread' }
  const comparison = compareLoans(input, rules)
  return { status: 'filled', input, comparison, figures: bankFigures(input, comparison) }
}
