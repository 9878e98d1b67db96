import type { MDXContent } from 'mdx/types'
import { Children, isValidElement, type ReactElement, type ReactNode } from 'react'
import { Answer } from './answer'
import { Fold } from './fold'
import { NextStep, type Step } from './next-step'

type Piece = ReactElement<{ id?: string; children?: ReactNode }>

type Props = {
  Body: MDXContent
  next?: Step
  /** What comes between the answer and the rest: contents, ways to hand the page on. */
  children: ReactNode
}

/**
 * A text: its answer (what stands in <Jawaban>, else its first paragraph) with the next step below it
 * in the band, then `children`, then the rest, where what asks (a heading of rank three) is folded.
 */
export function ArticleBody({ Body, next, children }: Props) {
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
      {questionsFolded(pieces.filter((piece) => piece !== answer))}
    </>
  )
}

/** What a text is made of, as it is drawn: nothing is drawn yet. */
function piecesOf(Body: MDXContent): Piece[] {
  const text = Body({})
  if (!isValidElement<{ children?: ReactNode }>(text)) return []
  return Children.toArray(text.props.children).filter((child): child is Piece =>
    isValidElement(child),
  )
}

const headings: readonly unknown[] = ['h2', 'h3']

function questionsFolded(pieces: readonly Piece[]): ReactNode[] {
  const at = pieces.findIndex(isQuestion)
  const question = pieces[at]
  if (!question) return [...pieces]
  const after = pieces.slice(at + 1)
  const end = after.findIndex(({ type }) => headings.includes(type))
  const [inside, rest] = end === -1 ? [after, []] : [after.slice(0, end), after.slice(end)]
  return [
    ...pieces.slice(0, at),
    <Fold id={question.props.id} key={question.key} title={question.props.children}>
      {inside}
    </Fold>,
    ...questionsFolded(rest),
  ]
}

function isQuestion({ type, props }: Piece): boolean {
  const lastWords = Children.toArray(props.children).at(-1)
  return type === 'h3' && typeof lastWords === 'string' && lastWords.endsWith('?')
}
