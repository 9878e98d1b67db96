import { type FieldMessages, hasQuestion } from './field-messages'

type Props = {
  /** Where the tool stands: /kpr/cek */
  address: string
  messages: FieldMessages
  children: React.ReactNode
}

/** The form of a tool: its answers stand in the address, and the page goes on to the result. */
export function ToolForm({ address, messages, children }: Props) {
  return (
    <form action={`${address}#hasil`} autoComplete="off">
      {/* Enter presses the first button of a form: it must not be a field's answer to itself. */}
      {hasQuestion(messages) && (
        <button aria-hidden="true" className="skip" tabIndex={-1} type="submit" />
      )}
      {children}
    </form>
  )
}
