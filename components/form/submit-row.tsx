type Props = {
  label: string
  /** A way back to the empty form. */
  again?: { href: string; label: string } | undefined
}

export function SubmitRow({ label, again }: Props) {
  return (
    <p className="mt-4 flex flex-wrap items-center gap-4 print:hidden">
      <button className="button" type="submit">
        {label}
      </button>
      {again && (
        <a className="button-quiet" href={again.href}>
          {again.label}
        </a>
      )}
    </p>
  )
}
