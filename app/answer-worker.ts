import { parentPort, workerData } from 'node:worker_threads'
import type { Outcome, Question } from '@/lib/delivery/answer-desk'
import { openAnswers } from './answers'

// The thread behind lib/delivery/answer-desk.ts: one outcome for every question, in order.
const opened = openAnswers(String(workerData))

parentPort?.on('message', async (question: Question) => {
  const outcome = await outcomeOf(question)
  parentPort?.postMessage(outcome, 'answer' in outcome ? [outcome.answer.body.buffer] : [])
})

async function outcomeOf(question: Question): Promise<Outcome> {
  try {
    const answer = await opened
    return { answer: answer(question) }
  } catch (error) {
    return { problem: error instanceof Error ? (error.stack ?? error.message) : String(error) }
  }
}
