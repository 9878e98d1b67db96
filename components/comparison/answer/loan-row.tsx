import { useTranslations } from 'next-intl'
import { PercentFigure, RupiahFigure } from '@/components/figure/named-figure'
import { formatPercent } from '@/lib/format/percent'
import type { LoanCosts } from '@/lib/kpr/loan/loan-costs'
import { BPS_IN_A_PERCENT } from '@/lib/units'

type Props = {
  /** Of the loan, as figures are named for machines. */
  name: 'mlt' | 'komersial' | 'flpp'
  label: string
  terms: string
  costs: LoanCosts
  /** True where nobody knows the total: the rate may move. */
  canChange?: boolean
  /** Paid at the start, as the reader typed it. */
  feesIdr: number
  /** Who may have it, where that is not everybody. */
  note?: string | undefined
}

/** One loan of the comparison: a row of the table, or a card where the screen is narrow. */
export function LoanRow({ name, label, terms, costs, feesIdr, canChange = false, note }: Props) {
  const t = useTranslations('comparison.table')
  const { reset } = costs
  const cell = (key: 'first' | 'later' | 'total' | 'interest', figure: string, value: number) => (
    <>
      <span className="block on-narrow">{t(key)}:</span>
      <RupiahFigure name={`${name}.${figure}`} value={value} />
    </>
  )
  const change = canChange && <small className="block">{t('canChange')}</small>
  return (
    <tr>
      <th scope="row">
        {label}
        <small className="terms">
          {t('principal')} <RupiahFigure name={`${name}.pokok`} value={costs.principalIdr} />.{' '}
          {terms}
        </small>
        {note && <small className="block">{note}</small>}
      </th>
      <td>{cell('first', 'angsuran-awal', costs.firstInstalmentIdr)}</td>
      <td>
        {cell('later', 'angsuran-lanjut', costs.laterInstalmentIdr)}
        {reset ? (
          <small className="block">
            {t('from', { month: reset.afterMonths + 1 })}{' '}
            {name === 'komersial' ? (
              <BankReset {...reset} />
            ) : (
              t(reset.increasePercent < 0 ? 'fallsBy' : 'risesBy', {
                percent: formatPercent(Math.abs(reset.increasePercent) * BPS_IN_A_PERCENT),
              })
            )}
          </small>
        ) : (
          <small className="block">{t(canChange ? 'sameUnlessReviewed' : 'same')}</small>
        )}
      </td>
      <td>
        {cell('total', 'total', costs.totalIdr)}
        {feesIdr > 0 && (
          <span className="block">
            {t.rich('withFees', {
              amount: () => (
                <RupiahFigure
                  name={`${name}.total-dengan-biaya`}
                  value={costs.totalIdr + feesIdr}
                />
              ),
            })}
          </span>
        )}
        {change}
      </td>
      <td>
        {cell('interest', 'bunga', costs.interestIdr)}
        {change}
      </td>
    </tr>
  )
}

/** What happens to the bank loan when its promo ends. */
function BankReset({ increasePercent, balanceIdr }: NonNullable<LoanCosts['reset']>) {
  const t = useTranslations('comparison.table')
  return t.rich('reset', {
    direction: increasePercent < 0 ? 'down' : 'up',
    percent: () => <PercentFigure name="komersial.kenaikan-persen" value={increasePercent} />,
    balance: () => <RupiahFigure name="komersial.sisa-pokok" value={balanceIdr} />,
  })
}
