import type { Typed } from './rupiah-typing'

/** What stood in a field before each edit, and what an undo took away; the newest last. */
export type TypingHistory = { past: readonly Typed[]; future: readonly Typed[] }

const longest = 100

export const noHistory: TypingHistory = { past: [], future: [] }

/** After an edit: what stood there before can come back. */
export function afterEdit({ past }: TypingHistory, before: Typed): TypingHistory {
  return { past: [...past.slice(1 - longest), before], future: [] }
}

/** One step back from `now`, or nothing. */
export function undo({ past, future }: TypingHistory, now: Typed) {
  const shown = past.at(-1)
  return shown && { shown, history: { past: past.slice(0, -1), future: [...future, now] } }
}

/** The step that was taken back, or nothing. */
export function redo({ past, future }: TypingHistory, now: Typed) {
  const shown = future.at(-1)
  return shown && { shown, history: { past: [...past, now], future: future.slice(0, -1) } }
}
