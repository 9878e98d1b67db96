import type { FieldMessage } from './field-messages'
import { FieldNotes, notedBy } from './field-notes'

type Props = {
  name: string
  label: string
  hint?: React.ReactNode
  error?: FieldMessage | undefined
  /** The value chosen so far. The list is uncontrolled: a choice made early is not lost. */
  value: string
  options: readonly { value: string; label: string }[]
}

/** One of many, by name. Changes are heard on the form. */
export function SelectField({ name, label, hint, error, value, options }: Props) {
  return (
    <div className="field">
      <label htmlFor={name}>{label}</label>
      <FieldNotes error={error} hint={hint} name={name} />
      <select
        {...notedBy({ name, hint, error })}
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
