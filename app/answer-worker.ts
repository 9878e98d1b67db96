import { parentPort } from 'node:worker_threads'
import type { Outcome, Question } from '@/lib/delivery/answer-desk'
import { openAnswers } from './answers'

// The thread behind lib/delivery/answer-desk.ts: one outcome for every question, in order.
const answer = openAnswers('.next')

parentPort?.on('message', (question: Question) => {
  const outcome = outcomeOf(question)
  parentPort?.postMessage(outcome, 'answer' in outcome ? [outcome.answer.html.buffer] : [])
})

function outcomeOf(question: Question): Outcome {
  try {
    return { answer: answer(question) }
  } catch (error) {
    return { problem: error instanceof Error ? (error.stack ?? error.message) : String(error) }
  }
}
