import type { FieldMessage } from './field-messages'

type Notes = { name: string; hint?: React.ReactNode; error?: FieldMessage | undefined }

/** What stands between a question and its answer: how to answer, and what is wrong with it. */
export function FieldNotes({ name, hint, error }: Notes) {
  return (
    <>
      {hint && (
        <p className="hint" id={`${name}-petunjuk`}>
          {hint}
        </p>
      )}
      {error && (
        <p className="error" id={`${name}-salah`}>
          {error.text}
        </p>
      )}
      {error?.answers && (
        <p className="flex flex-wrap gap-3">
          {/* Before the field: of two values with one name the first counts. */}
          {error.answers.map(({ value, label }) => (
            <button className="button-quiet" key={value} name={name} type="submit" value={value}>
              {label}
            </button>
          ))}
        </p>
      )}
    </>
  )
}

/** The attributes that tie the notes to their field for those who hear it. */
export function notedBy({ name, hint, error }: Notes) {
  const ids = [error && `${name}-salah`, hint && `${name}-petunjuk`].filter(Boolean)
  return {
    'aria-describedby': ids.join(' ') || undefined,
    'aria-invalid': error ? true : undefined,
  } as const
}
