import { useTranslations } from 'next-intl'
import { formatPercent } from '@/lib/format/percent'
import { formatRupiah } from '@/lib/format/rupiah'
import type { Eligibility } from '@/lib/kpr/eligibility'
import type { EligibilityRules } from '@/lib/kpr/eligibility-condition'

type Props = { eligibility: Eligibility; rules: EligibilityRules }

/** What can be counted from the answers, as far as they go. */
export function LoanFigures({ eligibility, rules }: Props) {
  const t = useTranslations('eligibility.figures')
  const { instalmentIdr, affordableLoanIdr, longestTenorYears } = eligibility
  const isEmpty = [instalmentIdr, affordableLoanIdr, longestTenorYears].every((n) => n === null)
  if (isEmpty) return null
  const rate = formatPercent(rules.annualRateBps ?? 0)
  return (
    <div className="box">
      <h3>{t('heading')}</h3>
      {instalmentIdr !== null && (
        <p>
          {t('instalment')} <Rupiah name="angsuran" value={Math.round(instalmentIdr)} />
        </p>
      )}
      {affordableLoanIdr !== null && (
        <p>
          {t('affordable')}{' '}
          <Rupiah name="pinjaman-terbesar" value={roundedDown(affordableLoanIdr)} />
        </p>
      )}
      {(instalmentIdr !== null || affordableLoanIdr !== null) && (
        <p className="hint">{t('rate', { rate })}</p>
      )}
      {longestTenorYears !== null && (
        <p>
          {t('longest')}{' '}
          <data className="figure" data-angka="tenor-terpanjang" value={longestTenorYears}>
            {t('years', { years: longestTenorYears })}
          </data>
        </p>
      )}
    </div>
  )
}

/** A largest loan is a rough guide: never more than counted, and easy to read. */
function roundedDown(idr: number) {
  return idr - (idr % 100_000)
}

function Rupiah({ name, value }: { name: string; value: number }) {
  return (
    <data className="figure" data-angka={name} value={value}>
      {formatRupiah(value)}
    </data>
  )
}
