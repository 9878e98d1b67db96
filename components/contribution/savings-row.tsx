import { useTranslations } from 'next-intl'
import type { ContributionContent } from '@/lib/content/iuran/contribution-content'
import { formatPercent } from '@/lib/format/percent'
import { formatRupiah } from '@/lib/format/rupiah'
import { savingsAfter } from '@/lib/iuran/benefits/old-age-savings'
import { MONTHS_A_YEAR } from '@/lib/units'
import { BenefitRow } from './benefit-row'
import { Money } from './money'

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
        figure={<Money idr={savings.depositsIdr} name="manfaat.jht" />}
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
      figure={<Money idr={savings.balanceIdr} name="manfaat.jht" />}
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
        deposits: () => <Money idr={savings.depositsIdr} name="manfaat.jht-setoran" />,
      })}{' '}
      {t('noPromise')}
    </BenefitRow>
  )
}
