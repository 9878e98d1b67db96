import { useTranslations } from 'next-intl'
import { ChoiceField } from '@/components/form/choice-field'
import type { FieldMessages } from '@/components/form/field-messages'
import { SubmitRow } from '@/components/form/submit-row'
import { TextField } from '@/components/form/text-field'
import { ChannelLink } from '@/components/frame/channel-link'
import type { Channel } from '@/lib/content/channels'
import { firstOf, type Query } from '@/lib/input/query'
import {
  type ChoiceField as ChoiceName,
  choiceGroups,
  optionsOf,
} from '@/lib/kpr/eligibility/decision-list/choice-questions'
import type { EligibilityField } from '@/lib/kpr/eligibility/eligibility-fields'
import { keysOf } from '@/lib/record'
import { inputExamples } from './input-examples'
import { MembershipFields } from './membership-fields'

type Props = {
  /** What was typed so far. */
  query: Query
  messages: FieldMessages<EligibilityField>
  creditRecord: Channel
  /** Address of the empty form. */
  again: string | undefined
}

/** The questions that most often settle it come first; the rest after them. Each may stay open. */
export function EligibilityForm({ query, messages, creditRecord, again }: Props) {
  const t = useTranslations('eligibility')

  const idebku = () => <ChannelLink channel={creditRecord} />
  const choices = (group: { readonly [F in ChoiceName]?: object }) =>
    keysOf(group).map((name) => (
      <ChoiceField
        error={messages[name]}
        hint={t.rich(`hint.${name}`, { idebku })}
        key={name}
        legend={t(`question.${name}`)}
        name={name}
        options={[
          ...optionsOf(name).map(({ answer, option }) => ({
            value: answer,
            label: t(`option.${option}`),
          })),
          { value: '', label: t('unknown') },
        ]}
        value={firstOf(query, name)}
      />
    ))
  const text = (name: 'lahir' | 'penghasilan' | 'pinjaman' | 'tenor') => ({
    error: messages[name],
    hint: t(`hint.${name}`, inputExamples),
    label: t(`question.${name}`),
    name,
    value: firstOf(query, name),
  })

  return (
    <div className="grid gap-6">
      <h3 className="text-lg">{t('group.first')}</h3>
      {choices(choiceGroups.joining)}
      <MembershipFields messages={messages} query={query} />
      {choices(choiceGroups.stopping)}
      <h3 className="mt-6 text-lg">{t('group.rest')}</h3>
      {choices(choiceGroups.rest)}
      <h3 className="mt-6 text-lg">{t('group.money')}</h3>
      <TextField {...text('lahir')} inputMode="numeric" width="short" />
      <TextField {...text('penghasilan')} prefix={t('prefix')} />
      <TextField {...text('pinjaman')} prefix={t('prefix')} />
      <TextField {...text('tenor')} inputMode="numeric" suffix={t('years')} width="short" />
      <SubmitRow again={again ? { href: again, label: t('again') } : undefined} label={t('send')} />
    </div>
  )
}
