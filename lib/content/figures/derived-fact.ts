import type { FactUnit } from '@/lib/units'

/** A figure computed from recorded figures: it changes when they change, and carries their sources. */
export type DerivedFact = {
  id: string
  label: string
  unit: Exclude<FactUnit, 'day' | 'rule' | 'bands'>
  /** Ids of the facts (recorded or derived) that go in, in the order `compute` takes them. */
  from: readonly string[]
  compute: (...values: number[]) => number
}
