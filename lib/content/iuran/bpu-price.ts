import { factAfter, factOn } from '@/lib/content/figures/facts'
import type { Sector } from '@/lib/iuran/bpu-contribution'

/** What a price can be asked for. */
export const pricedPrograms = ['jkk', 'jkm', 'jht', 'semua'] as const

export type PricedProgram = (typeof pricedPrograms)[number]

const figureOf = { jkk: 'jkk-jkm', jkm: 'jkk-jkm', jht: 'jht', semua: 'semua' } as const

/** The figure of a price: JKK and JKM are always paid together, so both programs show the sum. */
export function bpuPriceId(program: PricedProgram, sector: Sector): string {
  return `iuran.${sector}.${figureOf[program]}`
}

/**
 * Monthly and daily price (rupiah) of one kind of work at the lowest band on `day`, and the price
 * that follows it.
 */
export function bpuPriceRow(program: PricedProgram, sector: Sector, day: string) {
  const id = bpuPriceId(program, sector)
  const now = priceOn(id, day)
  const next = factAfter(now.perMonth)
  const after = next && next.value !== now.perMonth.value ? priceOn(id, next.from) : null
  return { sector, now, after }
}

function priceOn(id: string, day: string) {
  return { perMonth: factOn(id, day), perDay: factOn(`${id}-sehari`, day) }
}
