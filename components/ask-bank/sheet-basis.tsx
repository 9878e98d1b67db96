import { useTranslations } from 'next-intl'
import { RupiahFigure } from '@/components/figure/named-figure'
import { formatPercent } from '@/lib/format/percent'
import { formatRupiah } from '@/lib/format/rupiah'
import type { Comparison, ComparisonInput } from '@/lib/kpr/comparison/compare'
import { findAvailable } from '@/lib/kpr/comparison/compared-loan'

type Props = { input: ComparisonInput; comparison: Comparison }

/** What the figures on the sheet were counted with. */
export function SheetBasis({ input, comparison }: Props) {
  const t = useTranslations('askBank')
  const { principalIdr, loans } = comparison
  const mlt = findAvailable(loans, 'mlt')
  return (
    <p className="note">
      {t('basis', {
        price: formatRupiah(input.priceIdr),
        downPayment: formatRupiah(input.downPaymentIdr),
        loan: formatRupiah(principalIdr),
        years: input.tenorYears,
      })}{' '}
      {mlt &&
        t.rich('mlt', {
          rate: formatPercent(input.mltRateBps),
          first: () => <RupiahFigure name="mlt.angsuran-awal" value={mlt.firstInstalmentIdr} />,
        })}{' '}
      {t('caution')}
    </p>
  )
}
