/** How a condition, or a part of it, stands. */
export type Status = 'ya' | 'tidak' | 'belum-tahu'

/** Who decides about a condition. */
export type Decider = 'anda' | 'perusahaan' | 'bpjs' | 'bank' | 'ojk'

/** A single no decides; a single unknown leaves it open. */
export function worstStatus(parts: readonly { status: Status }[]): Status {
  if (parts.some(({ status }) => status === 'tidak')) return 'tidak'
  return parts.some(({ status }) => status === 'belum-tahu') ? 'belum-tahu' : 'ya'
}

/** What follows from a case: no `reason` where the condition and its status say it all. */
export function met<const R extends string | null = null>(reason: R) {
  return { status: 'ya', reason, action: null } as const
}

export function unmet<const R extends string, const A extends string>(reason: R, action: A) {
  return { status: 'tidak', reason, action } as const
}

export function open<const R extends string | null, const A extends string>(reason: R, action: A) {
  return { status: 'belum-tahu', reason, action } as const
}
