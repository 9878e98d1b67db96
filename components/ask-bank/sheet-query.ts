import type { Query } from '@/lib/input/query'
import {
  type Comparison,
  type ComparisonInput,
  type ComparisonRules,
  compareLoans,
} from '@/lib/kpr/compare'
import { type ComparisonField, readComparison } from '@/lib/kpr/comparison-query'

/** What the sheet takes over from the comparison: never the income. */
export const sheetFields = [
  'harga',
  'dp',
  'tenor',
  'mlt',
  'promo',
  'promo_bulan',
  'lanjut',
] as const satisfies readonly ComparisonField[]

export type Sheet =
  | { status: 'blank' }
  | { status: 'unread' }
  | { status: 'filled'; input: ComparisonInput; comparison: Comparison }

/** The sheet for an address. One figure that cannot be read leaves all of it blank: paper corrects nothing. */
export function readSheet(
  query: Query,
  { defaults, rules }: { defaults: ComparisonInput; rules: ComparisonRules },
): Sheet {
  const { isExample, input } = readComparison(query, defaults)
  if (isExample) return { status: 'blank' }
  if (!input) return { status: 'unread' }
  return { status: 'filled', input, comparison: compareLoans(input, rules) }
}
