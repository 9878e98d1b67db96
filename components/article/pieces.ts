import type { MDXComponents, MDXContent } from 'mdx/types'
import { Children, isValidElement, type ReactElement, type ReactNode } from 'react'

/** A piece of a text as it is drawn. */
export type Piece = ReactElement<{ id?: string; children?: ReactNode }>

/** What a text is made of; nothing is drawn yet. `components`: names that are drawn in another way. */
export function piecesOf(Body: MDXContent, components: MDXComponents = {}): Piece[] {
  const text = Body({ components })
  return isValidElement<{ children?: ReactNode }>(text) ? piecesIn(text.props.children) : []
}

/** The elements among some children. */
export function piecesIn(children: ReactNode): Piece[] {
  return Children.toArray(children).filter((child): child is Piece => isValidElement(child))
}
