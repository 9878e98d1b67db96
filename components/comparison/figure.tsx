import { formatPercent } from '@/lib/format/percent'
import { formatRupiah } from '@/lib/format/rupiah'

type Props = {
  /** Name of the figure for whoever reads the page by machine. */
  name: string
  value: number
}

type RupiahProps = Props & {
  /** The words say more or less; machines read the sign. */
  isWithoutSign?: boolean
}

/** Unrounded rupiah, rounded here and nowhere before. */
export function RupiahFigure({ name, value, isWithoutSign = false }: RupiahProps) {
  return (
    <data className="figure" data-angka={name} value={String(Math.round(value) || 0)}>
      {formatRupiah(isWithoutSign ? Math.abs(value) : value)}
    </data>
  )
}

/** A percentage: up to six decimals and a sign for machines, two for people. The words say up or down. */
export function PercentFigure({ name, value }: Props) {
  return (
    <data className="figure" data-angka={name} value={String(Number(value.toFixed(6)))}>
      {formatPercent(Math.abs(value) * 100)}
    </data>
  )
}

export function MonthFigure({ name, value }: Props) {
  return (
    <data className="figure" data-angka={name} value={String(value)}>
      {value}
    </data>
  )
}
