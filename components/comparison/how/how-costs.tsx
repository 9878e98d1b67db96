import { useTranslations } from 'next-intl'
import { HowMade } from '@/components/figure/how-made'
import type { ComparisonContent } from '@/lib/content/kpr/comparison-content'
import { formatPercent } from '@/lib/format/percent'
import { formatRupiah } from '@/lib/format/rupiah'

type Props = { content: ComparisonContent; priceIdr: number; principalIdr: number }

/** The way to the costs at the start, and the records they rest on. */
export function HowCosts({ content, priceIdr, principalIdr }: Props) {
  const t = useTranslations('comparison.costs.how')
  const { provisionBps, administrationIdr, mortgageDeed, acquisitionTax } = content.costRules
  const { citations } = content
  const loan = formatRupiah(principalIdr)
  const exempt = formatRupiah(acquisitionTax.smallestExemptIdr)
  return (
    <HowMade
      basis={[
        citations.provision,
        citations.administrationLow,
        citations.administrationHigh,
        citations.mortgageDeed,
        citations.acquisitionTax,
        citations.subsidisedTax,
        citations.earlyRepayment,
      ]}
      label={t('label')}
      steps={[
        t('provision', {
          low: formatPercent(provisionBps.low),
          high: formatPercent(provisionBps.high),
          loan,
        }),
        t('administration', {
          low: formatRupiah(administrationIdr.low),
          high: formatRupiah(administrationIdr.high),
        }),
        t('mortgageDeed', {
          fee: formatPercent(mortgageDeed.feeBps),
          secured: formatPercent(mortgageDeed.securedBps),
          loan,
        }),
        t('acquisitionTax', {
          rate: formatPercent(acquisitionTax.highestRateBps),
          price: formatRupiah(priceIdr),
          exempt,
        }),
        t('exempt', { exempt }),
        t('known'),
      ]}
    />
  )
}
