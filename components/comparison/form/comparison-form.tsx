import { useTranslations } from 'next-intl'
import type { FieldMessages } from '@/components/form/field-messages'
import { SubmitRow } from '@/components/form/submit-row'
import { TextField } from '@/components/form/text-field'
import type { ComparisonFigures } from '@/lib/content/kpr/comparison-content'
import type { ComparisonField } from '@/lib/kpr/comparison/comparison-fields'
import { loans } from '@/lib/kpr/comparison/loans/loans'
import { inputExamples } from './input-examples'

type Props = {
  texts: Record<ComparisonField, string>
  messages: FieldMessages<ComparisonField>
  figures: ComparisonFigures
  /** First month at a changed MLT rate. */
  reviewMonth: number
  again: string | undefined
}

const feesFields = loans.map(({ feesField }) => feesField)
const optional = ['bi', 'penghasilan', ...feesFields] as const

export function ComparisonForm({ texts, messages, figures, reviewMonth, again }: Props) {
  const t = useTranslations('comparison')
  const field = (name: ComparisonField) => ({
    name,
    label: t(`label.${name}`),
    value: texts[name],
    error: messages[name],
  })
  const rate = { inputMode: 'decimal', width: 'short' } as const
  const whole = { inputMode: 'numeric', width: 'short' } as const
  const rupiah = { prefix: 'Rp' } as const
  const isFilled = [texts, messages].some((typed) => optional.some((name) => typed[name]))
  return (
    <>
      <fieldset className="grid gap-4">
        <legend className="mb-2 text-xl">{t('legend.house')}</legend>
        <TextField {...field('harga')} {...rupiah} hint={t('hint.rupiah', inputExamples)} />
        <TextField {...field('dp')} {...rupiah} />
        <TextField {...field('tenor')} {...whole} />
      </fieldset>
      <fieldset className="mt-6 grid gap-4">
        <legend className="mb-2 text-xl">{t('legend.rate')}</legend>
        <TextField {...field('mlt')} {...rate} hint={t('hint.mlt', figures)} />
        <TextField {...field('promo')} {...rate} hint={t('hint.promo')} />
        <TextField {...field('promo_bulan')} {...whole} />
        <TextField {...field('lanjut')} {...rate} hint={t('hint.lanjut', figures)} />
      </fieldset>
      <details className="mt-6" open={isFilled || again !== undefined}>
        <summary className="min-h-12 py-2 strong">{t('legend.optional')}</summary>
        <div className="grid gap-4 py-2">
          <TextField
            {...field('bi')}
            {...rate}
            inputMode="text"
            hint={t('hint.bi', { ...inputExamples, month: reviewMonth })}
          />
          <TextField {...field('penghasilan')} {...rupiah} hint={t('hint.penghasilan')} />
          {feesFields.map((name, i) => (
            <TextField
              {...field(name)}
              {...rupiah}
              hint={i === 0 ? t('hint.biaya') : undefined}
              key={name}
            />
          ))}
        </div>
      </details>
      <SubmitRow
        again={again ? { href: again, label: t('again') } : undefined}
        label={t('submit')}
      />
    </>
  )
}
