import { formatRupiah } from '@/lib/format/rupiah'
import type { IncomeBasis } from '@/lib/iuran/income-bands'

/** By which words an income band is told, and its limits as a reader sees them. */
export function bandWords({ fromIdr, upToIdr }: IncomeBasis) {
  const limits = {
    from: fromIdr === null ? '' : formatRupiah(fromIdr),
    upTo: upToIdr === null ? '' : formatRupiah(upToIdr),
  }
  if (fromIdr === null) return { code: 'lowest', limits } as const
  return { code: upToIdr === null ? 'highest' : 'between', limits } as const
}
