import { type WriteNumber, writeValues } from '@/lib/format/step-values'
import type { Step } from '@/lib/step'

/** What the words of a step can use: its figures as a reader sees them, a one, and raised words. */
export function richValues({ values }: Step<string>, own?: Readonly<Record<string, WriteNumber>>) {
  return {
    ...writeValues(values, own),
    one: 1,
    sup: (words: React.ReactNode) => <sup>{words}</sup>,
  }
}
