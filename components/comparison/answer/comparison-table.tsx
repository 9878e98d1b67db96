import { useTranslations } from 'next-intl'
import { formatPercent } from '@/lib/format/percent'
import type { Comparison, ComparisonInput, ComparisonRules } from '@/lib/kpr/comparison/compare'
import { ClosedRow } from './closed-row'
import { LoanRow } from './loan-row'

type Props = { comparison: Comparison; input: ComparisonInput; rules: ComparisonRules }

/** One table for every width: on a narrow screen each row stands as a card of its own. */
export function ComparisonTable({ comparison, input, rules }: Props) {
  const t = useTranslations('comparison.table')
  const { mlt, bank, flpp, months } = comparison
  const mltTerms = t(mlt.status === 'applicable' && mlt.reset ? 'terms.mltChanges' : 'terms.mlt', {
    rate: formatPercent(input.mltRateBps),
    later: formatPercent(Math.max(0, input.mltRateBps + input.biChangeBps)),
    months: rules.mlt.reviewMonths,
  })
  const isBankFixed = input.teaserMonths >= months
  const bankShape = bank.reset ? 'bankChanges' : isBankFixed ? 'bankFixed' : 'bankFloating'
  const bankTerms = t(`terms.${bankShape}`, {
    rate: formatPercent(bank.phases[0]?.annualRateBps ?? input.floatingRateBps),
    months: input.teaserMonths,
    later: formatPercent(input.floatingRateBps),
  })
  const flppTerms = t('terms.flpp', { rate: formatPercent(rules.flpp.annualRateBps) })
  const isTangerangOnly =
    flpp.status === 'applicable' && flpp.places.every(({ region }) => region === 'tangerang')
  const flppNote = isTangerangOnly ? t('tangerangOnly') : undefined
  return (
    <div className="table-scroll">
      <table className="stacked">
        <caption>{t('caption')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('loan')}</th>
            <th scope="col">{t('first')}</th>
            <th scope="col">{t('later')}</th>
            <th scope="col">{t('total')}</th>
            <th scope="col">{t('interest')}</th>
          </tr>
        </thead>
        <tbody>
          {mlt.status === 'applicable' ? (
            <LoanRow
              canChange
              costs={mlt}
              feesIdr={input.mltFeesIdr}
              label={t('mlt')}
              name="mlt"
              terms={mltTerms}
            />
          ) : (
            <ClosedRow label={t('mlt')} name="mlt" reasons={mlt.reasons} />
          )}
          <LoanRow
            canChange={!isBankFixed}
            costs={bank}
            feesIdr={input.bankFeesIdr}
            label={t('bank')}
            name="komersial"
            terms={bankTerms}
          />
          {flpp.status === 'applicable' ? (
            <LoanRow
              costs={flpp}
              feesIdr={input.flppFeesIdr}
              label={t('flpp')}
              name="flpp"
              note={flppNote}
              terms={flppTerms}
            />
          ) : (
            <ClosedRow label={t('flpp')} name="flpp" reasons={flpp.reasons} />
          )}
        </tbody>
      </table>
    </div>
  )
}
