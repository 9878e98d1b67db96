import { formatFactValue } from '@/lib/format/fact-value'
import type { FactUnit, SingleValue } from '@/lib/units'

type Props = {
  value: SingleValue
  unit: FactUnit
  /** Every digit of rupiah, not "juta". */
  isFull?: boolean
}

/** The figure alone: the bare number for machines, the words for people. */
export function FigureValue({ value, unit, isFull }: Props) {
  return (
    <data className={unit === 'rule' ? undefined : 'figure'} value={value}>
      {formatFactValue(value, unit, isFull)}
    </data>
  )
}
