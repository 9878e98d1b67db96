import { formatRupiah } from '@/lib/format/rupiah'

type Props = {
  /** Name of the figure for whoever reads the page by machine; none where it stands there again. */
  name?: string
  /** Whole rupiah. */
  idr: number
}

export function Money({ name, idr }: Props) {
  return (
    <data className="figure" data-angka={name} value={idr}>
      {formatRupiah(idr)}
    </data>
  )
}
