import { useTranslations } from 'next-intl'
import { SelectField } from '@/components/form/select-field'
import { TextField } from '@/components/form/text-field'
import { contributionForm } from '@/lib/iuran/contribution-fields'
import { ContributionChoice, type FormState } from './contribution-choice'
import { inputExamples } from './input-examples'

/** How dangerous the work is, by its number in the address. */
const risks = {
  '': 'riskUnknown',
  1: 'veryLow',
  2: 'low',
  3: 'medium',
  4: 'high',
  5: 'veryHigh',
} as const

const rupiah = { prefix: 'Rp' } as const

type Props = FormState & {
  /** True where this kind of work was chosen: the links of the choice lead here. */
  isChosen: boolean
}

const chosen = { id: 'isian', tabIndex: -1 }

/** What people who work for themselves are asked first. */
export function SelfEmployedFields({ isChosen, ...state }: Props) {
  const t = useTranslations('contribution')
  return (
    <fieldset className="mt-6 grid gap-4">
      <legend {...(isChosen && chosen)} className="mb-2 text-xl">
        {t('legend.selfEmployed')}
      </legend>
      <ContributionChoice {...state} name="sektor" />
      <TextField
        {...rupiah}
        error={state.messages.penghasilan}
        hint={t('hint.penghasilan', inputExamples)}
        label={t('label.penghasilan')}
        name="penghasilan"
        value={state.texts.penghasilan}
      />
    </fieldset>
  )
}

/** What else concerns them alone. */
export function FurtherSelfEmployedFields({
  memberFor,
  ...state
}: FormState & { memberFor: string }) {
  return (
    <>
      <ContributionChoice {...state} name="dibayar" />
      <ContributionChoice {...state} memberFor={memberFor} name="peserta" />
    </>
  )
}

/** What people who earn a wage are asked first. */
export function EmployeeFields({ isChosen, ...state }: Props) {
  const t = useTranslations('contribution')
  return (
    <fieldset className="mt-6 grid gap-4">
      <legend {...(isChosen && chosen)} className="mb-2 text-xl">
        {t('legend.employee')}
      </legend>
      <TextField
        {...rupiah}
        error={state.messages.upah}
        hint={t('hint.upah', inputExamples)}
        label={t('label.upah')}
        name="upah"
        value={state.texts.upah}
      />
    </fieldset>
  )
}

/** What else concerns them alone. */
export function FurtherEmployeeFields(state: FormState) {
  const t = useTranslations('contribution')
  return (
    <>
      <SelectField
        error={state.messages.risiko}
        hint={t('hint.risiko')}
        label={t('label.risiko')}
        name="risiko"
        options={(['', ...contributionForm.risiko.choices] as const).map((value) => ({
          value,
          label: t(`option.${risks[value]}`),
        }))}
        value={state.texts.risiko}
      />
      <ContributionChoice {...state} hint={t('hint.jp')} name="jp" />
    </>
  )
}
