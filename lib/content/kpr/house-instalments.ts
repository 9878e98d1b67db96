import { compareLoans } from '@/lib/kpr/comparison/compare'
import { comparisonOn } from './comparison-content'
import type { HouseWayName } from './house-facts'

/** Instalments a month (unrounded rupiah) of the example loan, each way: at first, and later where they change. */
export type ExampleInstalments = Record<HouseWayName, number[]>

/** The example the comparison starts with, counted with the figures of `day` (ISO). */
export function exampleInstalmentsOn(day: string): ExampleInstalments {
  const { defaults, rules } = comparisonOn(day)
  const { loans } = compareLoans(defaults, rules)
  const paid = (name: (typeof loans)[number]['name']) => {
    const loan = loans.find((each) => each.name === name)
    return loan?.status === 'applicable'
      ? loan.phases.map(({ instalmentIdr }) => instalmentIdr)
      : []
  }
  return { flpp: paid('flpp'), mlt: paid('mlt'), bank: paid('komersial') }
}
