import { Children, type ReactElement } from 'react'
import { Fold } from './fold'
import type { Piece } from './pieces'

type Part = { heading: Piece | null; pieces: Piece[] }

/**
 * The sections of a text (headings of rank two) and what asks in them (rank three) as folds, except
 * the sections whose heading begins like one of `open`.
 */
export function foldedSections(pieces: readonly Piece[], open: readonly string[]): ReactElement[] {
  return partsAt('h2', pieces).flatMap(({ heading, pieces: section }) => {
    const inside = foldedQuestions(section)
    if (!heading) return inside
    if (open.some((words) => beginsWith(heading, words))) return [heading, ...inside]
    return [
      <Fold id={heading.props.id} key={heading.key} title={<h2>{heading.props.children}</h2>}>
        {inside}
      </Fold>,
    ]
  })
}

function foldedQuestions(pieces: readonly Piece[]): ReactElement[] {
  return partsAt('h3', pieces).flatMap(({ heading, pieces: answer }) => {
    if (!heading) return answer
    if (!asks(heading)) return [heading, ...answer]
    return [
      <Fold id={heading.props.id} key={heading.key} title={heading.props.children}>
        {answer}
      </Fold>,
    ]
  })
}

/** Each heading of a rank with what follows it; first, without one, what stands before. */
function partsAt(rank: 'h2' | 'h3', pieces: readonly Piece[]): Part[] {
  const parts: Part[] = [{ heading: null, pieces: [] }]
  for (const piece of pieces) {
    if (piece.type === rank) parts.push({ heading: piece, pieces: [] })
    else parts.at(-1)?.pieces.push(piece)
  }
  return parts
}

function beginsWith({ props }: Piece, words: string): boolean {
  const first = Children.toArray(props.children)[0]
  return typeof first === 'string' && first.startsWith(words)
}

function asks({ props }: Piece): boolean {
  const last = Children.toArray(props.children).at(-1)
  return typeof last === 'string' && last.endsWith('?')
}
