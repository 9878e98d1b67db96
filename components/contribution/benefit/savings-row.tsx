import { useTranslations } from 'next-intl'
import { RupiahFigure } from '@/components/figure/named-figure'
import type { ContributionContent } from '@/lib/content/iuran/contribution-content'
import type { Savings } from '@/lib/iuran/benefits/old-age-savings'
import type { Explained } from '@/lib/iuran/steps/step'
import { BenefitRow } from './benefit-row'

type Props = { savings: Explained<Savings>; citations: ContributionContent['citations'] }

/** JHT after some years, if its yield stayed the same: never a promise. */
export function SavingsRow({ savings, citations }: Props) {
  const t = useTranslations('contribution.benefit')
  const { years, depositsIdr, balanceIdr, steps } = savings
  return (
    <BenefitRow
      basis={[citations['jht.hasil']]}
      figure={<RupiahFigure name="manfaat.jht" value={balanceIdr ?? depositsIdr} />}
      steps={steps}
    >
      {balanceIdr === null ? (
        t('savingsUnknown', { years })
      ) : (
        <>
          {t.rich('savings', {
            years,
            deposits: () => <RupiahFigure name="manfaat.jht-setoran" value={depositsIdr} />,
          })}{' '}
          {t('noPromise')}
        </>
      )}
    </BenefitRow>
  )
}
