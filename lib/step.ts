/**
 * A sentence of an answer. Its words stand under `code` in the messages; its figures are unrounded,
 * and the end of a name is the unit: `Idr`, `Bps`, `Percent`, `On` (an ISO day), `Month` (that of
 * an ISO day); else it is a count, or a choice the words know.
 */
export type Step<Code extends string> = { code: Code; values: StepValues }

export type StepValues = Record<string, number | string>

export function step<Code extends string>(code: Code, values: StepValues = {}): Step<Code> {
  return { code, values }
}
