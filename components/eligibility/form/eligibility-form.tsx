import { useTranslations } from 'next-intl'
import { ChoiceField } from '@/components/form/choice-field'
import { SubmitRow } from '@/components/form/submit-row'
import { TextField } from '@/components/form/text-field'
import { ChannelLink } from '@/components/frame/channel-link'
import type { Channel } from '@/lib/content/channels'
import { firstOf, type Query } from '@/lib/input/query'
import type { EligibilityField } from '@/lib/kpr/eligibility/eligibility-fields'
import { choiceWords } from './choice-words'
import { inputExamples } from './input-examples'
import { MembershipFields } from './membership-fields'

type Props = {
  /** What was typed so far. */
  query: Query
  messages: Partial<Record<EligibilityField, string>>
  creditRecord: Channel
  /** Address of the empty form. */
  again: string | undefined
}

/** The questions in three short groups. Each may stay open. */
export function EligibilityForm({ query, messages, creditRecord, again }: Props) {
  const t = useTranslations('eligibility')

  const choice = (name: keyof typeof choiceWords, hint: React.ReactNode = t(`hint.${name}`)) => (
    <ChoiceField
      error={messages[name]}
      hint={hint}
      legend={t(`question.${name}`)}
      name={name}
      options={[
        ...Object.entries(choiceWords[name]).map(([value, words]) => ({
          value,
          label: t(`option.${words}`),
        })),
        { value: '', label: t('unknown') },
      ]}
      value={firstOf(query, name)}
    />
  )
  const text = (name: 'lahir' | 'penghasilan' | 'pinjaman' | 'tenor') => ({
    error: messages[name],
    hint: t(`hint.${name}`, inputExamples),
    label: t(`question.${name}`),
    name,
    value: firstOf(query, name),
  })

  return (
    <div className="grid gap-6">
      <h3 className="text-lg">{t('group.member')}</h3>
      {choice('segmen')}
      {choice('jht')}
      <MembershipFields messages={messages} query={query} />
      {choice('jkkjkm')}
      {choice('iuran')}
      {choice('perusahaan')}
      <h3 className="mt-6 text-lg">{t('group.house')}</h3>
      {choice('rumah')}
      {choice('pernah')}
      {choice(
        'slik',
        t.rich('hint.slik', { idebku: () => <ChannelLink channel={creditRecord} /> }),
      )}
      <h3 className="mt-6 text-lg">{t('group.money')}</h3>
      <TextField {...text('lahir')} inputMode="numeric" width="short" />
      <TextField {...text('penghasilan')} prefix={t('prefix')} />
      <TextField {...text('pinjaman')} prefix={t('prefix')} />
      <TextField {...text('tenor')} inputMode="numeric" suffix={t('years')} width="short" />
      <SubmitRow again={again ? { href: again, label: t('again') } : undefined} label={t('send')} />
    </div>
  )
}
