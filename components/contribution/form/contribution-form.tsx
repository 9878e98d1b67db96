import { useTranslations } from 'next-intl'
import { SelectField } from '@/components/form/select-field'
import { SubmitRow } from '@/components/form/submit-row'
import { TextField } from '@/components/form/text-field'
import { formatMonth } from '@/lib/format/day'
import { formatFactValue } from '@/lib/format/fact-value'
import { contributionForm, furtherFields, type Segment } from '@/lib/iuran/contribution-fields'
import type { Month } from '@/lib/iuran/monthly-figure'
import { ContributionChoice, type FormState } from './contribution-choice'
import {
  EmployeeFields,
  FurtherEmployeeFields,
  FurtherSelfEmployedFields,
  SelfEmployedFields,
} from './segment-fields'

type Props = FormState & {
  /** Null: not chosen, so both groups of questions stand there. */
  segment: Segment | null
  months: readonly Month[]
  /** True where a further field says something else than the usual: then they stand open. */
  isFurtherFilled: boolean
  /** Membership that the full death benefit asks of the self-employed. */
  fullAfterMonths: number
  again: string
}

/** First what everybody has to say, each kind of work its own; what is mostly as usual is folded. */
export function ContributionForm({ texts, messages, segment, months, ...props }: Props) {
  const { isFurtherFilled } = props
  const t = useTranslations('contribution')
  const state = { texts, messages }
  const memberFor = formatFactValue(props.fullAfterMonths, 'months')
  const isMonth = !messages.bulan
  // A month before the list is added to it; what is no month stays unchosen.
  const listed = isMonth && !months.includes(texts.bulan) ? [texts.bulan, ...months] : months
  return (
    <>
      {segment && <input name="segmen" type="hidden" value={segment} />}
      {/* Hidden, not taken away: what was typed in the other group is there when somebody comes back. */}
      <div hidden={segment === 'pu'}>
        <SelfEmployedFields {...state} isChosen={segment === 'bpu'} />
      </div>
      <div hidden={segment === 'bpu'}>
        <EmployeeFields {...state} isChosen={segment === 'pu'} />
      </div>
      <details
        className="mt-4"
        open={isFurtherFilled || furtherFields.some((name) => messages[name] !== undefined)}
      >
        <summary className="min-h-12 py-2 strong">{t('legend.further')}</summary>
        <div className="grid gap-4 py-2">
          <div className="grid gap-4" hidden={segment === 'pu'}>
            <FurtherSelfEmployedFields {...state} memberFor={memberFor} />
          </div>
          <div className="grid gap-4" hidden={segment === 'bpu'}>
            <FurtherEmployeeFields {...state} />
          </div>
          <ContributionChoice {...state} hint={t('hint.jht')} name="jht" />
          <TextField
            error={messages.lama}
            inputMode="numeric"
            label={t('label.lama')}
            name="lama"
            suffix={t('years')}
            value={texts.lama}
            width="short"
          />
          <SelectField
            error={messages.bulan}
            label={t('label.bulan')}
            name="bulan"
            options={[
              ...(isMonth ? [] : [{ value: '', label: t('option.noMonth') }]),
              ...listed.map((value) => ({ value, label: formatMonth(`${value}-01`) })),
            ]}
            value={isMonth ? texts.bulan : ''}
          />
          <div hidden={segment === 'pu'}>
            <SelectField
              error={messages.bayar}
              label={t('label.bayar')}
              name="bayar"
              options={contributionForm.bayar.choices.map((value) => ({
                value,
                label: formatFactValue(Number(value), 'months'),
              }))}
              value={texts.bayar}
            />
          </div>
        </div>
      </details>
      <SubmitRow again={{ href: props.again, label: t('again') }} label={t('submit')} />
    </>
  )
}
