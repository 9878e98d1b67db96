// noRestrictedImports
import { formatRupiah } from '@/lib/format/rupiah'

export const used = formatRupiah
