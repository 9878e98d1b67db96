import type { useTranslations } from 'next-intl'
import { formatPercent } from '@/lib/format/percent'
import type { AnnuitySteps } from '@/lib/kpr/eligibility/affordability'
import { MONTHS_A_YEAR, PERCENT_IN_ONE } from '@/lib/units'

const exact = new Intl.NumberFormat('id-ID', { maximumFractionDigits: 6 })
const cents = new Intl.NumberFormat('id-ID', { maximumFractionDigits: 2 })

/** A pure number with as many decimals as repeating the sum takes. */
export const formatFactor = (factor: number) => exact.format(factor)

/** Rupiah that are counted on with: a third of a rupiah must not be lost. */
export const formatExactRupiah = (idr: number) => `Rp${cents.format(idr)}`

/** The steps that instalment and largest loan share, up to the factor between the two. */
export function annuityWords(
  { annualRateBps, monthlyRate, tenorYears, months, loanPerRupiah }: AnnuitySteps,
  t: ReturnType<typeof useTranslations<'eligibility.figures'>>,
): React.ReactNode[] {
  return [
    t('monthlyRate', {
      rate: formatPercent(annualRateBps),
      year: MONTHS_A_YEAR,
      monthly: `${exact.format(monthlyRate * PERCENT_IN_ONE)}%`,
    }),
    t('months', { tenor: tenorYears, year: MONTHS_A_YEAR, months }),
    t.rich('factor', {
      one: 1,
      factor: formatFactor(loanPerRupiah),
      sup: (words) => <sup>{words}</sup>,
    }),
  ]
}
