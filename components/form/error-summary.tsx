import { useTranslations } from 'next-intl'
import { keysOf } from '@/lib/record'
import type { FieldMessages } from './field-messages'

type Props<Name extends string> = {
  messages: FieldMessages<Name>
  /** The question that a field answers. */
  labelOf: (field: Name) => string
  /** True after an answer in the browser: the message is then read out. */
  isAlert?: boolean
}

/** All that is wrong, on top of the form, each with a link to its field. */
export function ErrorSummary<Name extends string>({
  messages,
  labelOf,
  isAlert = false,
}: Props<Name>) {
  const t = useTranslations('formError')
  const fields = keysOf(messages)
  if (fields.length === 0) return null
  return (
    <div
      className="card border-tidak"
      id="periksa"
      role={isAlert ? 'alert' : undefined}
      tabIndex={-1}
    >
      <h2>{t('heading')}</h2>
      <ul>
        {fields.map((field) => (
          <li key={field}>
            <a className="error" href={`#${field}`}>
              {asked(labelOf(field))} {messages[field]?.text}
            </a>
          </li>
        ))}
      </ul>
    </div>
  )
}

const asked = (label: string) => (label.endsWith('?') ? label : `${label}:`)
