import { resolve as absolute } from 'node:path'
import { Worker } from 'node:worker_threads'

/** A query to a tool: its address, `?…` or '', and the day (ISO) the answer is for. */
export type Question = { path: string; search: string; day: string }

/** A whole page, encoded, and the Content-Security-Policy it needs. */
export type Answer = { html: Uint8Array<ArrayBuffer>; policy: string }

/** What the worker sends back, in the order it was asked. */
export type Outcome = { answer: Answer } | { problem: string }

type Waiting = {
  question: Question
  resolve: (answer: Answer) => void
  reject: (error: Error) => void
}

type Limits = {
  /** Questions that may wait; one more is refused at once. */
  longestQueue: number
  /** For one answer. */
  answerMs: number
  /** For the first answer of a worker, which has to read all rules and figures before. */
  startMs: number
}

/**
 * Has questions answered in a thread of its own, so that no page waits for a calculation. An
 * answer that takes too long or brings the worker down fails alone: the others get a new worker.
 * @returns asks one question; rejects where there is no answer
 */
export function openAnswerDesk(workerFile: string, { longestQueue, answerMs, startMs }: Limits) {
  let worker: Worker | null = null
  let hasAnswered = false
  let clock: NodeJS.Timeout | undefined
  const queue: Waiting[] = []

  function start(): Worker {
    const started = new Worker(absolute(workerFile))
    hasAnswered = false
    started.unref()
    started.on('message', (outcome: Outcome) => {
      // One that was given up may still speak: nobody gets the answer to another's question.
      if (worker !== started) return
      hasAnswered = true
      const asked = queue.shift()
      if ('answer' in outcome) asked?.resolve(outcome.answer)
      else asked?.reject(new Error(outcome.problem))
      watch()
    })
    started.on('error', (error) => failFirst(started, error))
    started.on('exit', () => failFirst(started, new Error('the worker ended')))
    return started
  }

  /** The first in the queue is the one being answered. */
  function failFirst(failed: Worker, error: Error): void {
    if (worker !== failed) return
    worker = null
    void failed.terminate()
    queue.shift()?.reject(error)
    if (queue.length > 0) worker = start()
    for (const { question } of queue) worker?.postMessage(question)
    watch()
  }

  function watch(): void {
    clearTimeout(clock)
    const watched = worker
    if (queue.length === 0 || !watched) return
    const error = new Error('no answer in time')
    clock = setTimeout(() => failFirst(watched, error), hasAnswered ? answerMs : startMs)
  }

  return (question: Question): Promise<Answer> =>
    new Promise((resolve, reject) => {
      if (queue.length >= longestQueue) return reject(new Error('too many questions at once'))
      worker ??= start()
      worker.postMessage(question)
      queue.push({ question, resolve, reject })
      if (queue.length === 1) watch()
    })
}
