import { formatFactValue } from '@/lib/format/fact-value'
import { citationOf } from './citation'
import { type DatedFact, factOn, numberOn } from './facts'

/**
 * The figures of one day (ISO), each read as rules and pages want it. All throw as `factOn` does where
 * no period covers the day; `orNull` around a reading makes that null.
 */
export function figuresOn(day: string) {
  return {
    /** Rupiah, basis points, months … by the unit of the figure. */
    number: (id: string) => numberOn(id, day),
    /** As a reader sees it. */
    text: (id: string) => textOf(factOn(id, day)),
    citation: (id: string) => citationOf(factOn(id, day)),
    fact: (id: string) => factOn(id, day),
  }
}

/** A figure as a reader sees it. */
export function textOf({ value, unit }: Pick<DatedFact, 'value' | 'unit'>): string {
  return formatFactValue(value, unit)
}
