import { formatPercent } from '@/lib/format/percent'
import { formatRupiah } from '@/lib/format/rupiah'
import { BPS_IN_A_PERCENT } from '@/lib/units'

type Named = {
  /** Name of the figure for whoever reads the page by machine; none where it stands there again. */
  name?: string | undefined
  value: number
}

/** A figure that machines find by its name: the bare number for them, the words for people. */
export function NamedFigure({ name, value, children }: Named & { children: React.ReactNode }) {
  return (
    <data className="figure" data-angka={name} value={String(value)}>
      {children}
    </data>
  )
}

type RupiahProps = Named & {
  /** The words say more or less; machines read the sign. */
  isWithoutSign?: boolean
}

/** Rupiah, rounded to the whole one here and nowhere before. */
export function RupiahFigure({ name, value, isWithoutSign = false }: RupiahProps) {
  return (
    <NamedFigure name={name} value={Math.round(value) || 0}>
      {formatRupiah(isWithoutSign ? Math.abs(value) : value)}
    </NamedFigure>
  )
}

/** A percentage: up to six decimals and a sign for machines, two for people. The words say up or down. */
export function PercentFigure({ name, value }: Named) {
  return (
    <NamedFigure name={name} value={Number(value.toFixed(6))}>
      {formatPercent(Math.abs(value) * BPS_IN_A_PERCENT)}
    </NamedFigure>
  )
}
