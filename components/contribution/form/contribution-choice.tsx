import { useTranslations } from 'next-intl'
import { ChoiceField } from '@/components/form/choice-field'
import type { FieldMessages } from '@/components/form/field-messages'
import type { ContributionField } from '@/lib/iuran/contribution-fields'

/** What stands in each field, and what is wrong with it. */
export type FormState = {
  texts: Record<ContributionField, string>
  messages: FieldMessages<ContributionField>
}

/** What an answer is called in the address, and by which words it is offered. */
const options = {
  sektor: { umum: 'anyWork', transportasi: 'transport' },
  dibayar: { sendiri: 'self', pemerintah: 'government' },
  peserta: { lama: 'longMember', baru: 'newMember' },
  jp: { ya: 'yes', tidak: 'no' },
  jht: { ya: 'yes', tidak: 'no', '': 'unknown' },
} as const

type Props = FormState & {
  name: keyof typeof options
  hint?: string
  /** Membership that the full death benefit asks of the self-employed, in words. */
  memberFor?: string
}

/** One question of the calculator with its few answers. */
export function ContributionChoice({ name, texts, messages, hint, memberFor = '' }: Props) {
  const t = useTranslations('contribution')
  return (
    <ChoiceField
      error={messages[name]}
      hint={hint}
      legend={t(`label.${name}`)}
      name={name}
      options={Object.entries(options[name]).map(([value, words]) => ({
        value,
        label: t(`option.${words}`, { memberFor }),
      }))}
      value={texts[name]}
    />
  )
}
