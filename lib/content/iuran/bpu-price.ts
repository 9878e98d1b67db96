import { factAfter, factOn } from '@/lib/content/figures/facts'

import type { Sector } from '@/lib/iuran/bpu-contribution'

const figureOf = { jkk: 'jkk-jkm', jkm: 'jkk-jkm', jht: 'jht', semua: 'semua' } as const

/**
 * Monthly and daily price (rupiah) of one kind of work at the lowest band on `day`, and the price
 * that follows it. JKK and JKM are always paid together, so both programs show the sum.
 */
export function bpuPriceRow(program: keyof typeof figureOf, sector: Sector, day: string) {
  const id = `iuran.${sector}.${figureOf[program]}`
  const now = priceOn(id, day)
  const next = factAfter(now.perMonth)
  const after = next && next.value !== now.perMonth.value ? priceOn(id, next.from) : null
  return { sector, now, after }
}

function priceOn(id: string, day: string) {
  return { perMonth: factOn(id, day), perDay: factOn(`${id}-sehari`, day) }
}
