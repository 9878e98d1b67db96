import { useTranslations } from 'next-intl'
import { ChoiceField } from '@/components/form/choice-field'
import type { FieldMessages } from '@/components/form/field-messages'
import { SubmitRow } from '@/components/form/submit-row'
import { TextField } from '@/components/form/text-field'
import { type TrueRateField, trueRateForm } from '@/lib/kpr/true-rate/true-rate-query'
import { inputExamples } from './input-examples'

type Props = {
  texts: Record<TrueRateField, string>
  messages: FieldMessages<TrueRateField>
  again: string | undefined
}

export function TrueRateForm({ texts, messages, again }: Props) {
  const t = useTranslations('trueRate')
  const field = (name: TrueRateField) => ({ name, value: texts[name], error: messages[name] })
  const text = (name: TrueRateField) => ({ ...field(name), label: t(`label.${name}`) })
  return (
    <div className="grid gap-5">
      <TextField {...text('pinjaman')} hint={t('hint.pinjaman', inputExamples)} prefix="Rp" />
      <TextField {...text('potongan')} hint={t('hint.potongan')} prefix="Rp" />
      <TextField {...text('cicilan')} prefix="Rp" />
      <TextField
        {...text('kali')}
        hint={t('hint.kali', inputExamples)}
        inputMode="numeric"
        width="short"
      />
      <ChoiceField
        {...field('periode')}
        legend={t('label.periode')}
        options={trueRateForm.periode.choices.map((value) => ({
          value,
          label: t(`periode.${value}`),
        }))}
      />
      <SubmitRow
        again={again ? { href: again, label: t('again') } : undefined}
        label={t('submit')}
      />
    </div>
  )
}
