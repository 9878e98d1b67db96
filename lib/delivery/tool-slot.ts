/** Id of what a script takes over in the browser: it has to stay as React wrote it. */
export const liveSlotId = 'alat'

/** Id of an answer that no script takes over: it is finished like any text. */
export const paperSlotId = 'lembar'

/** Id of the element in which the answer of a tool stands. */
export function slotIdOf({ script }: { script: string | null }): string {
  return script === null ? paperSlotId : liveSlotId
}
