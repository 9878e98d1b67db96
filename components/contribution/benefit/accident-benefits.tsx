import { useTranslations } from 'next-intl'
import { RupiahFigure } from '@/components/figure/named-figure'
import type { ContributionContent } from '@/lib/content/iuran/contribution-content'
import { formatFactValue } from '@/lib/format/fact-value'
import type { AccidentBenefits as Benefits } from '@/lib/iuran/benefit-answer'
import { BenefitRow } from './benefit-row'
import { MonthlyFigure } from './monthly-figure'
import { MonthlySums } from './monthly-sums'

type Props = { benefits: Benefits; citations: ContributionContent['citations'] }

/** What a work accident brings at once. */
export function AccidentSums({ benefits: { accidentDeath, disability }, citations }: Props) {
  const t = useTranslations('contribution.benefit')
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
    </>
  )
}

/** What is paid every month while nobody can work, and every year for the children's school. */
export function AccidentPayments({ benefits: { sickPay, scholarship }, citations }: Props) {
  const t = useTranslations('contribution.benefit')
  const yearly = scholarship.levels.map(({ idrPerYear }) => idrPerYear)
  return (
    <>
      <BenefitRow
        basis={[citations['jkk.stmb.penuh'], citations['jkk.stmb.lanjut']]}
        figure={<MonthlyFigure value={sickPay.fullIdrPerMonth} />}
        more={<MonthlySums months={sickPay.months} name="manfaat.sementara" />}
        steps={sickPay.steps}
      >
        {t('sick', { months: sickPay.fullMonths })}
      </BenefitRow>
      <BenefitRow
        basis={[citations['jkk.beasiswa.kuliah'], citations['jkm.beasiswa.syarat']]}
        figure={
          <b>
            {t.rich('schoolYearly', {
              low: () => <RupiahFigure value={Math.min(...yearly)} />,
              high: () => <RupiahFigure value={Math.max(...yearly)} />,
            })}
          </b>
        }
        steps={scholarship.steps}
      >
        {t.rich('school', {
          children: scholarship.children,
          years: formatFactValue(scholarship.yearsBeforeJkm, 'years'),
          total: () => <RupiahFigure name="manfaat.beasiswa" value={scholarship.totalIdr} />,
        })}
      </BenefitRow>
    </>
  )
}
