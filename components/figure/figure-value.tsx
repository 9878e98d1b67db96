import { formatFactValue } from '@/lib/format/fact-value'
import type { FactUnit, SingleValue } from '@/lib/units'

type Props = {
  value: SingleValue
  unit: FactUnit
  /** Every digit of rupiah, not "juta". */
  isFull?: boolean
}

/** The figure alone: the bare number for machines, the words for people. A number keeps its unit beside it. */
export function FigureValue({ value, unit, isFull }: Props) {
  const words = formatFactValue(value, unit, isFull)
  // Hours are looked for on a page ("48 jam"): they stay together by their style.
  if (unit === 'hours') {
    return (
      <data className="figure hours" value={value}>
        {words}
      </data>
    )
  }
  return (
    <data className={unit === 'rule' ? undefined : 'figure'} value={value}>
      {typeof value === 'number' ? words.replaceAll(' ', '\u00A0') : words}
    </data>
  )
}
