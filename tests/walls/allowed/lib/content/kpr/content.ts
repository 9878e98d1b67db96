import { readFileSync } from 'node:fs'
import { z } from 'zod'
import record from '@/content/channels.json'
import { addresses } from '@/lib/addresses'
import { factOn } from '@/lib/content/figures/facts'
import { formatRupiah } from '@/lib/format/rupiah'
import { writeRupiah } from '@/lib/input/rupiah'
import { jkkRateFacts } from '@/lib/iuran/wage-contribution'
import { compareLoans } from '@/lib/kpr/comparison/compare'
import { offersOn } from './bank-offers'

export const used = [
  readFileSync,
  z,
  record,
  addresses,
  factOn,
  formatRupiah,
  writeRupiah,
  jkkRateFacts,
  compareLoans,
  offersOn,
]
