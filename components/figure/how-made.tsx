import { createElement } from 'react'
import type { Citation } from '@/lib/content/figures/citation'
import { CitationLinks } from './citation-line'

type Props = {
  /** What the reader asks: where does this come from? */
  label: string
  /** The way to the number: the formula in words, then the figures put in. */
  steps: readonly React.ReactNode[]
  basis?: readonly Citation[]
}

/** A number opens to how it was made, with the record it rests on. */
export function HowMade({ label, steps, basis = [] }: Props) {
  return (
    <details className="how">
      <summary>{label}</summary>
      {/* Spread: a step of several nodes stays one. */}
      {createElement('ol', null, ...steps.map((step) => createElement('li', null, step)))}
      {basis.length > 0 && (
        <p className="hint">
          <CitationLinks citations={basis} />
        </p>
      )}
    </details>
  )
}
