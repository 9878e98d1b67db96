/** Where the phone keeps whether its voice is Indonesian: some list the language and read it as English. */
const voiceKey = 'suara'

export type HeardVoice = 'ya' | 'tidak'

/** Whether the voice was heard to be Indonesian; null where nobody said, or the phone keeps nothing. */
export function heardVoice(): string | null {
  try {
    return localStorage.getItem(voiceKey)
  } catch {
    return null
  }
}

/** Where the phone keeps nothing it is asked again on the next page. */
export function keepHeardVoice(heard: HeardVoice): void {
  try {
    localStorage.setItem(voiceKey, heard)
  } catch {}
}
