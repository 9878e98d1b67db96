const periods = ['hari', 'minggu', 'bulan', 'tahun'] as const

export type Period = (typeof periods)[number]

const short: Record<string, Period> = { hr: 'hari', mgg: 'minggu', bln: 'bulan', thn: 'tahun' }
const ending =
  /^(.+?) ?(?:(?:\/|per|setiap|tiap) ?(hari|hr|minggu|mgg|bulan|bln|tahun|thn)|se(hari|minggu|bulan|tahun))$/

/** Takes "/bulan", "per bulan" or "sebulan" off the end of a plain text. */
export function splitPeriod(plain: string): { rest: string; period: Period | null } {
  const [, rest = plain, behind, joined] = ending.exec(plain) ?? []
  const word = behind ?? joined ?? ''
  return { rest, period: short[word] ?? periods.find((period) => period === word) ?? null }
}
