import type { MDXContent } from 'mdx/types'
import { Answer } from './answer'
import { NextStep, type Step } from './next-step'

type Props = {
  Body: MDXContent
  next?: Step
  /** What comes between the answer and the rest: contents, ways to hand the page on. */
  children: React.ReactNode
}

/** A text: its answer with the next step below it in the band, then `children`, then the rest. */
export function ArticleBody({ Body, next, children }: Props) {
  const drawAnswer = ({ children: answer }: { children: React.ReactNode }) => (
    <>
      <Answer>
        {answer}
        {next && <NextStep {...next} />}
      </Answer>
      {children}
    </>
  )
  return <Body components={{ Jawaban: drawAnswer }} />
}
