import { useTranslations } from 'next-intl'
import { PercentFigure, RupiahFigure } from '@/components/figure/named-figure'
import { formatPercent } from '@/lib/format/percent'
import { writeValues } from '@/lib/format/step-values'
import type { AvailableLoan } from '@/lib/kpr/comparison/compared-loan'
import { BPS_IN_A_PERCENT } from '@/lib/units'

/** One loan of the comparison: a row of the table, or a card where the screen is narrow. */
export function LoanRow({ loan }: { loan: AvailableLoan }) {
  const t = useTranslations('comparison.table')
  const { name, reset, ratesSaid, remark, canChange } = loan
  const cell = (key: 'first' | 'later' | 'total' | 'interest', figure: string, value: number) => (
    <>
      <span className="block">{`${t(key)}:`}</span>
      <RupiahFigure name={`${name}.${figure}`} value={value} />
    </>
  )
  const change = canChange && <small className="block">{t('canChange')}</small>
  return (
    <tr>
      <th scope="row">
        {t(name)}
        <small className="terms">
          {t('principal')} <RupiahFigure name={`${name}.pokok`} value={loan.principalIdr} />
          {`. ${t(`terms.${ratesSaid.code}`, writeValues(ratesSaid.values))}`}
        </small>
        {remark && <small className="block">{t(remark)}</small>}
      </th>
      <td>{cell('first', 'angsuran-awal', loan.firstInstalmentIdr)}</td>
      <td>
        {cell('later', 'angsuran-lanjut', loan.laterInstalmentIdr)}
        {reset ? (
          <small className="block">
            {t('from', { month: reset.afterMonths + 1 })}{' '}
            {loan.resetBy === 'promoEnd' ? (
              <PromoEnd name={name} reset={reset} />
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
        {cell('total', 'total', loan.totalIdr)}
        {loan.feesIdr > 0 && (
          <span className="block">
            {t.rich('withFees', {
              amount: () => (
                <RupiahFigure name={`${name}.total-dengan-biaya`} value={loan.paidIdr} />
              ),
            })}
          </span>
        )}
        {change}
      </td>
      <td>
        {cell('interest', 'bunga', loan.interestIdr)}
        {change}
      </td>
    </tr>
  )
}

type PromoEndProps = { name: string; reset: NonNullable<AvailableLoan['reset']> }

/** What happens to a loan when its promo ends. */
function PromoEnd({ name, reset: { increasePercent, balanceIdr } }: PromoEndProps) {
  const t = useTranslations('comparison.table')
  return t.rich('reset', {
    direction: increasePercent < 0 ? 'down' : 'up',
    percent: () => <PercentFigure name={`${name}.kenaikan-persen`} value={increasePercent} />,
    balance: () => <RupiahFigure name={`${name}.sisa-pokok`} value={balanceIdr} />,
  })
}
