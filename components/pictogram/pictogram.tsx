import { type PictogramName, shapes } from './shapes'

export type { PictogramName }

type Props = { name: PictogramName; className?: string }

/** A hand-drawn picture that repeats the words beside it, so it is hidden from screen readers. */
export function Pictogram({ name, className }: Props) {
  const { accent, lines } = shapes[name]
  return (
    <svg
      viewBox="0 0 48 48"
      aria-hidden="true"
      focusable="false"
      className={className ? `pictogram ${className}` : 'pictogram'}
    >
      <path className="f" d={accent} />
      <path d={lines} />
    </svg>
  )
}
