import { resolve as absolute, dirname } from 'node:path'
import { Worker } from 'node:worker_threads'

/** A query to a tool: its address, `?…` or '', and the day (ISO) the answer is for. */
export type Question = { path: string; search: string; day: string }

/** A whole answer, encoded, with the headers it needs. */
export type Answer = {
  status: number
  headers: Record<string, string>
  body: Uint8Array<ArrayBuffer>
}

/** What the worker sends back, in the order it was asked. */
export type Outcome = { answer: Answer } | { problem: string }

type Waiting = {
  question: Question
  resolve: (answer: Answer) => void
  reject: (error: Error) => void
}

type Limits = {
  /** Questions that the worker may have before it; the others wait here and can still be dropped. */
  atOnce: number
  /** Questions that may wait besides; one more is refused at once. */
  longestQueue: number
  /** For one answer. */
  answerMs: number
  /** For the first answer of a worker, which has to read all rules and figures before. */
  startMs: number
}

export type AnswerDesk = {
  /** Asks one question, dropped from the queue when `signal` says so; rejects where there is no answer. */
  ask: (question: Question, signal?: AbortSignal) => Promise<Answer>
  close: () => Promise<void>
}

/**
 * Has questions answered in a thread of its own, so that no page waits for a calculation. An
 * answer that takes too long or brings the worker down fails alone: the others get a new worker.
 * @param workerFile reads what it needs in the folder above its own
 */
export function openAnswerDesk(workerFile: string, limits: Limits): AnswerDesk {
  const { atOnce, longestQueue, answerMs, startMs } = limits
  const file = absolute(workerFile)
  let worker: Worker | null = null
  let hasAnswered = false
  let clock: NodeJS.Timeout | undefined
  /** The first is the one being answered. */
  const atWork: Waiting[] = []
  const queue: Waiting[] = []

  function start(): Worker {
    const started = new Worker(file, { workerData: dirname(dirname(file)) })
    hasAnswered = false
    started.unref()
    started.on('message', (outcome: Outcome) => {
      // One that was given up may still speak: nobody gets the answer to another's question.
      if (worker !== started) return
      hasAnswered = true
      const asked = atWork.shift()
      if ('answer' in outcome) asked?.resolve(outcome.answer)
      else asked?.reject(new Error(outcome.problem))
      handOn()
      watch()
    })
    started.on('error', (error) => failFirst(started, error))
    started.on('exit', () => failFirst(started, new Error('the worker ended')))
    return started
  }

  function failFirst(failed: Worker, error: Error): void {
    if (worker !== failed) return
    worker = null
    void failed.terminate()
    atWork.shift()?.reject(error)
    queue.unshift(...atWork.splice(0))
    handOn()
    watch()
  }

  /** As much as may be worked at. */
  function handOn(): void {
    while (atWork.length < atOnce) {
      const next = queue.shift()
      if (!next) return
      worker ??= start()
      worker.postMessage(next.question)
      atWork.push(next)
    }
  }

  /** A new clock for the first. */
  function watch(): void {
    clearTimeout(clock)
    const watched = worker
    if (atWork.length === 0 || !watched) return
    const error = new Error('no answer in time')
    clock = setTimeout(() => failFirst(watched, error), hasAnswered ? answerMs : startMs)
  }

  return {
    ask: (question, signal) =>
      new Promise((resolve, reject) => {
        if (atWork.length + queue.length >= atOnce + longestQueue) {
          return reject(new Error('too many questions at once'))
        }
        const waiting = { question, resolve, reject }
        signal?.addEventListener('abort', () => {
          const at = queue.indexOf(waiting)
          if (at < 0) return
          queue.splice(at, 1)
          reject(new Error('nobody waits for the answer any more'))
        })
        queue.push(waiting)
        handOn()
        if (atWork[0] === waiting) watch()
      }),
    async close() {
      clearTimeout(clock)
      const closing = worker
      worker = null
      await closing?.terminate()
    },
  }
}
