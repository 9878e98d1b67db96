// noRestrictedImports
import { rupiahShare } from '@/lib/iuran/rupiah-share'

export const used = rupiahShare
