import { missingAddress } from '../addresses.ts'
import type { Answer, AnswerDesk, Question } from '../delivery/answer-desk.ts'

/** Readers who get the nearest pages at once: the others get the finished page, and tools go before. */
const AT_ONCE = 2
const PATIENCE_MS = 300
const LONGEST = 200

/** An address in which somebody may have put words: no file, nothing hidden. */
const wordy = /^(\/(?![._])[^/.]*)+$/

/**
 * The page for what is not there, with the pages whose words are nearest to those of its address. Null
 * where the finished page is to be sent: there are no words, or no time.
 */
export function openMissing(ask: AnswerDesk['ask']) {
  let asked = 0

  /** Keeps its place until the question is done with: a worker that is stuck is not asked by more. */
  async function nearest(question: Question, patience: AbortSignal): Promise<Answer | null> {
    asked++
    try {
      return await ask(question, patience)
    } catch {
      return null
    } finally {
      asked--
    }
  }

  return async (path: string, day: string): Promise<Answer | null> => {
    const isWordy = path.length <= LONGEST && wordy.test(path) && /[a-z]{3}/i.test(path)
    if (!isWordy || asked >= AT_ONCE) return null
    const patience = AbortSignal.timeout(PATIENCE_MS)
    const question = { path: missingAddress, search: path, day }
    // What the worker already has is not dropped by the signal.
    return Promise.race([nearest(question, patience), over(patience)])
  }
}

function over(patience: AbortSignal): Promise<null> {
  return new Promise((resolve) => {
    patience.addEventListener('abort', () => resolve(null), { once: true })
  })
}
