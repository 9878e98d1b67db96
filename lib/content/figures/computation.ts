import { dayIdr } from '@/lib/iuran/prepayment'
import { shareIdr } from '@/lib/iuran/rupiah-share'
import { keysOf, recordOf } from '@/lib/record'
import type { FactUnit } from '@/lib/units'

/** The way to a figure from others. */
type Computation = {
  /** Ids of the figures that go in: no other may be read. */
  from: readonly string[]
  compute: (numberOf: (id: string) => number) => number
}

/** A figure computed from others: it changes when they change, and carries their sources. */
export type DerivedFact = Computation & {
  id: string
  label: string
  unit: Exclude<FactUnit, 'day' | 'rule' | 'bands'>
}

/** By a rule: `from` names the figure behind each of its inputs. */
export function by<Name extends string>(
  from: Record<Name, string>,
  rule: (inputs: Record<Name, number>) => number,
): Computation {
  const names = keysOf(from)
  return {
    from: names.map((name) => from[name]),
    compute: (numberOf) => rule(recordOf(names, (name) => numberOf(from[name]))),
  }
}

/** All of them together. */
export function sumOf(...from: readonly string[]): Computation {
  return { from, compute: (numberOf) => from.reduce((sum, id) => sum + numberOf(id), 0) }
}

/** A share of a sum, in whole rupiah. */
export function shareOf(idr: string, bps: string): Computation {
  return by({ idr, bps }, (inputs) => shareIdr(inputs.idr, inputs.bps))
}

/** What a sum of a month is a day, in whole rupiah. */
export function dayOf(idrPerMonth: string): Computation {
  return by({ idrPerMonth }, (inputs) => dayIdr(inputs.idrPerMonth))
}
