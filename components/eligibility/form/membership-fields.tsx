import { useTranslations } from 'next-intl'
import type { FieldMessages } from '@/components/form/field-messages'
import { TextField } from '@/components/form/text-field'
import { firstOf, type Query } from '@/lib/input/query'
import type { EligibilityField } from '@/lib/kpr/eligibility/eligibility-fields'
import { inputExamples } from './input-examples'

type Props = { query: Query; messages: FieldMessages<EligibilityField> }

const parts = ['tanggal', 'bulan', 'tahun'] as const

/** When somebody became a participant: day, month and year, of which the day may stay open. */
export function MembershipFields({ query, messages }: Props) {
  const t = useTranslations('eligibility')
  return (
    <fieldset aria-describedby="mulai-petunjuk" className="field">
      <legend>{t('question.mulai')}</legend>
      <p className="hint" id="mulai-petunjuk">
        {t('hint.mulai', inputExamples)}
      </p>
      <div className="flex flex-wrap gap-4">
        {parts.map((part) => (
          <TextField
            error={messages[part]}
            inputMode={part === 'bulan' ? 'text' : 'numeric'}
            key={part}
            label={t(`question.${part}`)}
            name={part}
            value={firstOf(query, part)}
            width="short"
          />
        ))}
      </div>
    </fieldset>
  )
}
