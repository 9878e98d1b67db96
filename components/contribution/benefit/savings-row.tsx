import { useTranslations } from 'next-intl'
import { RupiahFigure } from '@/components/figure/named-figure'
import type { ContributionContent } from '@/lib/content/iuran/contribution-content'
import { formatPercent } from '@/lib/format/percent'
import { formatRupiah } from '@/lib/format/rupiah'
import { savingsAfter } from '@/lib/iuran/benefits/old-age-savings'
import { MONTHS_A_YEAR } from '@/lib/units'
import { BenefitRow } from './benefit-row'

type Props = { depositIdrPerMonth: number; years: number; content: ContributionContent }

/** JHT after some years, if its yield stayed the same: never a promise. */
export function SavingsRow({ depositIdrPerMonth, years, content }: Props) {
  const t = useTranslations('contribution.benefit')
  const how = useTranslations('contribution.how')
  const { benefits, citations, savingsYieldYear } = content
  const savings = savingsAfter(depositIdrPerMonth, years, benefits.savingsYieldBps)
  const deposits = how('deposits', {
    deposit: formatRupiah(depositIdrPerMonth),
    months: years * MONTHS_A_YEAR,
    result: formatRupiah(savings.depositsIdr),
  })
  if (savings.balanceIdr === null || savings.annualYieldBps === null) {
    return (
      <BenefitRow
        basis={[citations['jht.hasil']]}
        figure={<RupiahFigure name="manfaat.jht" value={savings.depositsIdr} />}
        steps={[deposits]}
      >
        {t('savingsUnknown', { years })}
      </BenefitRow>
    )
  }
  const rate = formatPercent(savings.annualYieldBps)
  return (
    <BenefitRow
      basis={[citations['jht.hasil']]}
      figure={<RupiahFigure name="manfaat.jht" value={savings.balanceIdr} />}
      steps={[
        deposits,
        how('yield', {
          rate,
          year: savingsYieldYear ?? '',
          result: formatRupiah(savings.balanceIdr),
        }),
        how('yieldLater'),
      ]}
    >
      {t.rich('savings', {
        years,
        deposits: () => <RupiahFigure name="manfaat.jht-setoran" value={savings.depositsIdr} />,
      })}{' '}
      {t('noPromise')}
    </BenefitRow>
  )
}
