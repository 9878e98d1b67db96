type Props = {
  title: string
  errors: readonly { field: string; message: string }[]
  /** True after an answer in the browser: the message is then read out. */
  isAlert?: boolean
}

/** All that is wrong, on top of the form, each with a link to its field. */
export function ErrorSummary({ title, errors, isAlert = false }: Props) {
  if (errors.length === 0) return null
  return (
    <div className="card" id="periksa" role={isAlert ? 'alert' : undefined} tabIndex={-1}>
      <h2>{title}</h2>
      <ul>
        {errors.map(({ field, message }) => (
          <li key={field}>
            <a className="error" href={`#${field}`}>
              {message}
            </a>
          </li>
        ))}
      </ul>
    </div>
  )
}
