import { groupWhileTyping } from '@/lib/input/rupiah-typing'
import type { FieldMessage } from './field-messages'
import { FieldNotes, notedBy } from './field-notes'

type Props = {
  name: string
  label: string
  hint?: React.ReactNode
  error?: FieldMessage | undefined
  /** What was typed so far. The input is uncontrolled: nothing typed is lost while the page starts. */
  value: string
  inputMode?: 'text' | 'numeric' | 'decimal'
  prefix?: string
  suffix?: string
  width?: 'short' | 'long'
}

/** One line of text with its label, hint and message. Changes are heard on the form. */
export function TextField({ name, label, value, hint, error, ...props }: Props) {
  const { inputMode, prefix, suffix, width = 'long' } = props
  // Points between the thousands come by themselves: lib/input/rupiah-typing.ts.
  const isRupiah = prefix === 'Rp'
  return (
    <div className="field">
      <label htmlFor={name}>{label}</label>
      <FieldNotes error={error} hint={hint} name={name} />
      <div className="flex items-center gap-2">
        {prefix && <span>{prefix}</span>}
        <input
          {...notedBy({ name, hint, error })}
          className={width === 'short' ? 'input w-28' : 'input'}
          data-rupiah={isRupiah ? '' : undefined}
          defaultValue={
            isRupiah ? groupWhileTyping({ text: value, caret: value.length }).text : value
          }
          id={name}
          inputMode={isRupiah ? 'numeric' : inputMode}
          name={name}
        />
        {suffix && <span>{suffix}</span>}
      </div>
    </div>
  )
}
