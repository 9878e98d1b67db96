import { addDays } from '@/lib/calendar/day'
import type { EmployeeProgram } from '@/lib/iuran/employer-duty'
import type { FactUnit, SingleValue } from '@/lib/units'
import type { DerivedFact } from './computation'
import { type ExampleFigure, examples } from './examples'
import type { Fact } from './fact-schema'
import { derivedFacts, exampleFigures, recordedFacts } from './records'

/** A figure as it stands on one day. */
export type DatedFact = {
  id: string
  label: string
  unit: FactUnit
  value: SingleValue
  /** First and last day (ISO) on which this value holds; `to` null: no end known. */
  from: string
  to: string | null
  sourceIds: string[]
  pointers: string[]
  checkedOn: string
  /** How sure it is; null: an example, of which nobody claims anything. */
  confidence: Fact['confidence'] | null
}

export class FactOutOfPeriodError extends Error {
  override name = 'FactOutOfPeriodError'
}

/**
 * The figure `id` on `day` (ISO, Asia/Jakarta).
 * @throws {FactOutOfPeriodError} when no period covers the day: no silent fallback to an older value.
 * @throws {Error} when there is no such figure, or it is a table: `monthlyBands` reads that.
 */
export function factOn(id: string, day: string): DatedFact {
  const recorded = recordedFacts.get(id)
  if (recorded) return recordedFactOn(recorded, day)
  const derived = derivedFacts.get(id)
  if (derived) return derivedFactOn(derived, day)
  const example = exampleFigures.get(id)
  if (example) return exampleOn(example, day)
  throw new Error(`no fact "${id}"`)
}

/** What the figure becomes on the day after its period ends; null where no end or no successor is recorded. */
export function factAfter(fact: DatedFact): DatedFact | null {
  return fact.to === null ? null : factIfAny(fact.id, addDays(fact.to, 1))
}

/** Like `factOn`; null where no period covers the day. */
export function factIfAny(id: string, day: string): DatedFact | null {
  return orNull(() => factOn(id, day))
}

/** What `read` reads; null where a figure has no period for the day. */
export function orNull<T>(read: () => T): T | null {
  try {
    return read()
  } catch (error) {
    if (error instanceof FactOutOfPeriodError) return null
    throw error
  }
}

/** Like `factOn`, as a number: rupiah, basis points, months … by the unit of the figure. */
export function numberOn(id: string, day: string): number {
  const { value } = factOn(id, day)
  if (typeof value !== 'number') throw new Error(`"${id}" is not a number`)
  return value
}

/**
 * The programs that the sentence `id` names, as it stands on `day` (ISO).
 * @throws like `factOn`, and where the record lists no programs.
 */
export function programsOn(id: string, day: string): readonly EmployeeProgram[] {
  const fact = recordedFacts.get(id)
  const programs = fact && periodOn(fact, day).programs
  if (!programs) throw new Error(`"${id}" names no programs`)
  return programs
}

function periodOn(fact: Fact, day: string): Fact['periods'][number] {
  const period = fact.periods.find(({ from, to }) => from <= day && (to === null || day <= to))
  if (!period) throw new FactOutOfPeriodError(`"${fact.id}" has no value for ${day}`)
  return period
}

function recordedFactOn(fact: Fact, day: string): DatedFact {
  const { id, label, unit, checkedOn, confidence } = fact
  const { from, to, value, sources, pointer } = periodOn(fact, day)
  if (typeof value === 'object') throw new Error(`"${fact.id}" is a table, not one figure`)
  return {
    id,
    label,
    unit,
    value,
    from,
    to,
    sourceIds: sources,
    pointers: [pointer],
    checkedOn,
    confidence,
  }
}

function derivedFactOn(derived: DerivedFact, day: string): DatedFact {
  const inputs = derived.from.map((id) => factOn(id, day))
  const claims = inputs.map(({ confidence }) => confidence).filter((sure) => sure !== null)
  const ends = inputs.map((input) => input.to).filter((to) => to !== null)
  return {
    id: derived.id,
    label: derived.label,
    unit: derived.unit,
    value: derived.compute((input) => numberOn(input, day)),
    from:
      inputs
        .map((input) => input.from)
        .sort()
        .at(-1) ?? day,
    to: ends.sort()[0] ?? null,
    sourceIds: [...new Set(inputs.flatMap((input) => input.sourceIds))],
    pointers: [...new Set(inputs.flatMap((input) => input.pointers))],
    checkedOn: inputs.map((input) => input.checkedOn).sort()[0] ?? day,
    confidence: leastOf(claims),
  }
}

function leastOf(claims: readonly Fact['confidence'][]): DatedFact['confidence'] {
  if (claims.length === 0) return null
  return claims.includes('sedang') ? 'sedang' : 'tinggi'
}

/** An example stands on any day: there is nothing it could agree with or contradict. */
function exampleOn(example: ExampleFigure, day: string): DatedFact {
  return {
    ...example,
    from: day,
    to: null,
    sourceIds: [],
    pointers: [],
    checkedOn: examples.checkedOn,
    confidence: null,
  }
}
