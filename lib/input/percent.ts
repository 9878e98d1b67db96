import { BPS_IN_A_PERCENT } from '@/lib/units'
import { empty, ok, type Reading, unreadable } from './reading'

const written = new Intl.NumberFormat('id-ID', { maximumFractionDigits: 2 })
const percent = /^([+\-\u2212])?\s*(\d{1,3})(?:[.,](\d{1,2}))?\s*(?:%|persen)?$/i

/** A percentage ("8,75", "8.75 %", "8") as integer basis points. No sign, at most two decimals. */
export function readPercentBps(text: string): Reading<number> {
  const reading = readSignedPercentBps(text)
  return /^\s*[+\-\u2212]/.test(text) ? unreadable : reading
}

/** Like `readPercentBps`, with a plus or minus allowed: "-0,25" is −25. */
export function readSignedPercentBps(text: string): Reading<number> {
  const plain = text.trim()
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
