/** Where the reader most likely wants to go next. */
export type Step = { href: string; label: string }

export function NextStep({ href, label }: Step) {
  return (
    <p className="next">
      <a className="button" href={href}>
        {label}
      </a>
    </p>
  )
}
