import type { FieldMessage } from './field-messages'
import { FieldNotes, notedBy } from './field-notes'

type Props = {
  name: string
  legend: string
  hint?: React.ReactNode
  error?: FieldMessage | undefined
  /** The value chosen so far. The radios are uncontrolled: a choice made early is not lost. */
  value: string
  options: readonly { value: string; label: string }[]
}

/** A question with a few answers. Changes are heard on the form. */
export function ChoiceField({ name, legend, hint, error, value, options }: Props) {
  return (
    <fieldset {...notedBy({ name, hint, error })} className="field">
      <legend>{legend}</legend>
      <FieldNotes error={error} hint={hint} name={name} />
      <div>
        {options.map((option, i) => (
          <label className="choice py-1" key={option.value}>
            <input
              defaultChecked={option.value === value}
              id={i === 0 ? name : `${name}-${option.value || 'kosong'}`}
              name={name}
              type="radio"
              value={option.value}
            />
            {option.label}
          </label>
        ))}
      </div>
    </fieldset>
  )
}
