import { BPS_IN_A_PERCENT } from '@/lib/units'
import { splitPeriod } from './period'
import { plainText } from './plain-text'
import { doubtful, empty, ok, type Reading, unreadable } from './reading'

const written = new Intl.NumberFormat('id-ID', { maximumFractionDigits: 2 })
const percent = /^([+-])? ?(\d{1,3})(?:[.,](\d{1,2}))? ?(?:%|persen|poin)?$/

/**
 * A percentage a year ("8,75", "8.75 %", "8 persen setahun") as integer basis points. No sign, at
 * most two decimals. A rate by the month is doubtful: it says nothing of the rate by the year.
 */
export function readPercentBps(text: string): Reading<number> {
  const { rest, period } = splitPeriod(plainText(text))
  if (/^[+-]/.test(rest)) return unreadable
  const reading = readSignedPercentBps(rest)
  const isOtherPeriod = period !== null && period !== 'tahun'
  return reading.status === 'ok' && isOtherPeriod ? doubtful('otherPeriod') : reading
}

/** Like `readPercentBps`, with a plus or minus allowed: "-0,25" is −25. */
export function readSignedPercentBps(text: string): Reading<number> {
  const plain = plainText(text)
  if (plain === '') return empty
  const parts = percent.exec(plain)
  if (!parts) return unreadable
  const [, sign, whole, decimals = ''] = parts
  const bps = Number(whole) * BPS_IN_A_PERCENT + Number(decimals.padEnd(2, '0'))
  return ok(bps > 0 && sign && sign !== '+' ? -bps : bps)
}

/** Whole basis points as they stand in a field, without "%": "8,75", "-0,5". Both readers read them back. */
export function writePercent(bps: number): string {
  return written.format(bps / BPS_IN_A_PERCENT)
}
