import type { StepValues } from '@/lib/step'
import { BPS_IN_A_PERCENT } from '@/lib/units'
import { formatDay, formatMonth } from './day'
import { formatPercent } from './percent'
import { formatRupiah } from './rupiah'

export type WriteNumber = (value: number) => string

const numbers: Readonly<Record<string, WriteNumber>> = {
  Idr: formatRupiah,
  Bps: formatPercent,
  Percent: (percent) => formatPercent(percent * BPS_IN_A_PERCENT),
}

const texts: Readonly<Record<string, (text: string) => string>> = {
  On: formatDay,
  Month: formatMonth,
}

/**
 * The figures of a step as a reader sees them, each by the unit at the end of its name, or by its
 * own writer where `own` names one.
 */
export function writeValues(
  values: StepValues,
  own: Readonly<Record<string, WriteNumber>> = {},
): Record<string, string> {
  return Object.fromEntries(
    Object.entries(values).map(([name, value]) => {
      const unit = /[A-Z][a-z]+$/.exec(name)?.[0] ?? ''
      if (typeof value === 'string') return [name, texts[unit]?.(value) ?? value]
      const write = own[name] ?? numbers[unit] ?? String
      return [name, write(value)]
    }),
  )
}
