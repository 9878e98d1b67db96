import { useTranslations } from 'next-intl'
import { RupiahFigure } from '@/components/figure/named-figure'
import type { ContributionContent } from '@/lib/content/iuran/contribution-content'
import { formatFactValue } from '@/lib/format/fact-value'
import type { AccidentBenefits as Benefits } from '@/lib/iuran/benefit-answer'
import { BenefitRow } from './benefit-row'
import { MonthlySums } from './monthly-sums'

type Props = { benefits: Benefits; citations: ContributionContent['citations'] }

/** What a work accident brings, and school money for the children. */
export function AccidentBenefits({ benefits, citations }: Props) {
  const t = useTranslations('contribution.benefit')
  const { accidentDeath, disability, sickPay, scholarship } = benefits
  return (
    <>
      <BenefitRow
        basis={[citations['jkk.meninggal'], citations['jkk.berkala'], citations['jkk.pemakaman']]}
        figure={<RupiahFigure name="manfaat.jkk-meninggal" value={accidentDeath.totalIdr} />}
        steps={accidentDeath.steps}
      >
        {t('accidentDeath')}
      </BenefitRow>
      <BenefitRow
        basis={[citations['jkk.cacat-total'], citations['jkk.berkala']]}
        figure={<RupiahFigure name="manfaat.cacat-total" value={disability.totalIdr} />}
        steps={disability.steps}
      >
        {t('disability')}
      </BenefitRow>
      <BenefitRow
        basis={[citations['jkk.stmb.penuh'], citations['jkk.stmb.lanjut']]}
        figure={<RupiahFigure value={sickPay.fullIdrPerMonth} />}
        more={<MonthlySums months={sickPay.months} name="manfaat.sementara" />}
        steps={sickPay.steps}
      >
        {t('sick', { months: sickPay.fullMonths })}
      </BenefitRow>
      <BenefitRow
        basis={[citations['jkk.beasiswa.kuliah'], citations['jkm.beasiswa.syarat']]}
        figure={<RupiahFigure name="manfaat.beasiswa" value={scholarship.totalIdr} />}
        steps={scholarship.steps}
      >
        {t('school', {
          children: scholarship.children,
          years: formatFactValue(scholarship.yearsBeforeJkm, 'years'),
        })}
      </BenefitRow>
    </>
  )
}
