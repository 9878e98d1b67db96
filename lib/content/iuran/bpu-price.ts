import { factAfter, factOn } from '@/lib/content/figures/facts'
import type { Sector } from '@/lib/iuran/bpu-contribution'

/** What a price can be asked for. */
export const pricedPrograms = ['jkk', 'jkm', 'jht', 'semua'] as const

export type PricedProgram = (typeof pricedPrograms)[number]

const figureOf = { jkk: 'jkk-jkm', jkm: 'jkk-jkm', jht: 'jht', semua: 'semua' } as const

/** A price a month and a day: JKK and JKM are always paid together, so both programs show the sum. */
export function bpuPriceIds(program: PricedProgram, sector: Sector): [month: string, day: string] {
  const perMonth = `iuran.${sector}.${figureOf[program]}`
  return [perMonth, `${perMonth}-sehari`]
}

/**
 * Monthly and daily price (rupiah) of one kind of work at the lowest band on `day`, and the price
 * that follows it.
 */
export function bpuPriceRow(program: PricedProgram, sector: Sector, day: string) {
  const [perMonth, perDay] = bpuPriceIds(program, sector)
  const priceOn = (on: string) => ({ perMonth: factOn(perMonth, on), perDay: factOn(perDay, on) })
  const now = priceOn(day)
  const next = factAfter(now.perMonth)
  const after = next && next.value !== now.perMonth.value ? priceOn(next.from) : null
  return { sector, now, after }
}
