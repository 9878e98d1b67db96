import type { MDXContent } from 'mdx/types'
import type { ReactNode } from 'react'
import { Answer } from './answer'
import { foldedSections } from './folded-sections'
import { NextStep, type Step } from './next-step'
import { piecesOf } from './pieces'

type Props = {
  Body: MDXContent
  next?: Step
  /** How the headings of the sections begin that stand open. */
  open: readonly string[]
  /** What comes between the answer and the rest: contents, ways to hand the page on. */
  children: ReactNode
}

/**
 * A text: its answer (what stands in <Jawaban>, else its first paragraph) with the next step below it
 * in the band, then `children`, then its sections.
 */
export function ArticleBody({ Body, next, open, children }: Props) {
  const pieces = piecesOf(Body)
  const answer =
    pieces.find(({ type }) => type === Answer) ?? pieces.find(({ type }) => type === 'p')
  return (
    <>
      <Answer>
        {answer?.type === Answer ? answer.props.children : answer}
        {next && <NextStep {...next} />}
      </Answer>
      {children}
      {foldedSections(
        pieces.filter((piece) => piece !== answer),
        open,
      )}
    </>
  )
}
