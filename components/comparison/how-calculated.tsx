import { useTranslations } from 'next-intl'
import { formatPercent } from '@/lib/format/percent'
import { formatRupiah } from '@/lib/format/rupiah'
import type { Comparison } from '@/lib/kpr/compare'
import { MONTHS_A_YEAR, monthlyRate } from '@/lib/kpr/loan'
import { scheduleRows } from '@/lib/kpr/schedule'

const fraction = new Intl.NumberFormat('id-ID', { maximumFractionDigits: 8 })

/** The way to the figures, with the figures of the first loan that applies. */
export function HowCalculated({ comparison }: { comparison: Comparison }) {
  const t = useTranslations('comparison.how')
  const table = useTranslations('comparison.table')
  const { mlt, bank, months, principalIdr } = comparison
  const costs = mlt.status === 'applicable' ? mlt : bank
  const { annualRateBps = 0, instalmentIdr = 0 } = costs.phases[0] ?? {}
  const [firstMonth] = scheduleRows(principalIdr, costs.phases)
  const values = {
    loan: formatRupiah(principalIdr),
    rate: formatPercent(annualRateBps),
    monthly: fraction.format(monthlyRate(annualRateBps)),
    year: MONTHS_A_YEAR,
    months,
    one: 1,
    instalment: formatRupiah(instalmentIdr),
  }
  const rich = { ...values, sup: (words: React.ReactNode) => <sup>{words}</sup> }
  return (
    <div className="grid gap-3">
      <h2>{t('heading')}</h2>
      <p>
        {t('which', { name: table(mlt.status === 'applicable' ? 'mlt' : 'bank') })}{' '}
        {t('monthlyRate', values)}
      </p>
      <p>{t.rich('formula', rich)}</p>
      <p className="figure whitespace-normal">
        {annualRateBps === 0 ? t('withoutInterest', values) : t.rich('withFigures', rich)}
      </p>
      {firstMonth && (
        <p>
          {t('firstMonth', {
            interest: formatRupiah(firstMonth.interestIdr),
            principal: formatRupiah(firstMonth.principalIdr),
            balance: formatRupiah(firstMonth.balanceIdr),
          })}
        </p>
      )}
      {bank.reset && (
        <p>
          {t('reset', {
            months: bank.reset.afterMonths,
            balance: formatRupiah(bank.reset.balanceIdr),
            left: months - bank.reset.afterMonths,
            rate: formatPercent(bank.reset.annualRateBps),
          })}
        </p>
      )}
      <p>{t('rounding')}</p>
    </div>
  )
}
