export type SelectFieldProps = {
  name: string
  label: string
  hint?: React.ReactNode
  error?: string | undefined
  /** The value chosen so far. The list is uncontrolled: a choice made early is not lost. */
  value: string
  options: readonly { value: string; label: string }[]
}

/** One of many, by name. Changes are heard on the form. */
export function SelectField({ name, label, hint, error, value, options }: SelectFieldProps) {
  const describedBy = [error && `${name}-salah`, hint && `${name}-petunjuk`].filter(Boolean)
  return (
    <div className="field">
      <label htmlFor={name}>{label}</label>
      {hint && (
        <p className="hint" id={`${name}-petunjuk`}>
          {hint}
        </p>
      )}
      {error && (
        <p className="error" id={`${name}-salah`}>
          {error}
        </p>
      )}
      <select
        aria-describedby={describedBy.join(' ') || undefined}
        aria-invalid={error ? true : undefined}
        className="input"
        defaultValue={value}
        id={name}
        name={name}
      >
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </div>
  )
}
