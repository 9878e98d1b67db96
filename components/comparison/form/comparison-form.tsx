import { useTranslations } from 'next-intl'
import type { FieldMessages } from '@/components/form/field-messages'
import { SelectField } from '@/components/form/select-field'
import { SubmitRow } from '@/components/form/submit-row'
import { TextField } from '@/components/form/text-field'
import type { ComparisonFigures } from '@/lib/content/kpr/comparison-content'
import { type ComparisonField, rateFields } from '@/lib/kpr/comparison/comparison-fields'
import { loans } from '@/lib/kpr/comparison/loans/loans'
import { placeNames } from '@/lib/kpr/comparison/places'
import { inputExamples } from './input-examples'

type Props = {
  texts: Record<ComparisonField, string>
  messages: FieldMessages<ComparisonField>
  figures: ComparisonFigures
  /** First month at a changed MLT rate. */
  reviewMonth: number
  /** True where a rate was typed that is not ours: then the rates stand open. */
  areRatesChanged: boolean
  again: string | undefined
}

const feesFields = loans.map(({ feesField }) => feesField)
const optional = ['bi', 'penghasilan', ...feesFields] as const

export function ComparisonForm(props: Props) {
  const { texts, messages, figures, reviewMonth, areRatesChanged, again } = props
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
  const places = ['', ...placeNames] as const
  return (
    <>
      <fieldset className="grid gap-4">
        <legend className="mb-2 text-xl">{t('legend.house')}</legend>
        <TextField {...field('harga')} {...rupiah} hint={t('hint.rupiah', inputExamples)} />
        <TextField {...field('dp')} {...rupiah} />
        <TextField {...field('tenor')} {...whole} />
        <SelectField
          {...field('daerah')}
          hint={t('hint.daerah')}
          options={places.map((value) => ({ value, label: t(`place.${value || 'unset'}`) }))}
        />
      </fieldset>
      <details
        className="mt-6"
        open={areRatesChanged || rateFields.some((name) => messages[name] !== undefined)}
      >
        <summary className="min-h-12 py-2 strong">{t('legend.rate')}</summary>
        <div className="grid gap-4 py-2">
          <TextField {...field('mlt')} {...rate} hint={t('hint.mlt', figures)} />
          <TextField {...field('promo')} {...rate} hint={t('hint.promo')} />
          <TextField {...field('promo_bulan')} {...whole} />
          <TextField {...field('lanjut')} {...rate} hint={t('hint.lanjut', figures)} />
        </div>
      </details>
      <details open={isFilled}>
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
