import { useTranslations } from 'next-intl'
import type { ContributionContent } from '@/lib/content/iuran/contribution-content'
import { formatMonth } from '@/lib/format/day'
import { formatFactValue } from '@/lib/format/fact-value'
import type { EmployeeBenefits as Benefits } from '@/lib/iuran/benefit-answer'
import { BenefitRow } from './benefit-row'
import { MonthlyFigure } from './monthly-figure'
import { MonthlySums } from './monthly-sums'

type Citations = ContributionContent['citations']
type Props = { benefits: Benefits; citations: Citations }

/** What only employees have: a monthly pension, and money after a dismissal. */
export function EmployeeBenefits({ benefits: { pension, jobLoss }, citations }: Props) {
  return (
    <>
      {pension && <PensionRow citations={citations} pension={pension} />}
      {jobLoss && <JobLossRow cash={jobLoss} citations={citations} />}
    </>
  )
}

type PensionProps = { pension: NonNullable<Benefits['pension']>; citations: Citations }

function PensionRow({ pension, citations }: PensionProps) {
  const t = useTranslations('contribution.benefit')
  const words = {
    years: formatFactValue(pension.years, 'years'),
    fewest: formatFactValue(pension.yearsForMonthly, 'years'),
    first: formatMonth(pension.firstMonthlyOn),
  }
  return (
    <BenefitRow
      basis={[
        citations['jp.rumus'],
        citations['jp.masa-iuran'],
        citations['jp.pensiun-bulanan-pertama'],
        citations['jp.batas-pensiun.terkecil'],
      ]}
      figure={<MonthlyFigure name="manfaat.jp" value={pension.idrPerMonth} />}
      steps={pension.steps}
    >
      {t('pension', words)} {t('pensionFewest', words)} {t('noPromise')}
    </BenefitRow>
  )
}

type JobLossProps = { cash: NonNullable<Benefits['jobLoss']>; citations: Citations }

function JobLossRow({ cash, citations }: JobLossProps) {
  const t = useTranslations('contribution.benefit')
  return (
    <BenefitRow
      basis={[citations['jkp.persen'], citations['jkp.upah-tertinggi'], citations['jkp.lama']]}
      figure={<MonthlyFigure value={cash.idrPerMonth} />}
      more={<MonthlySums months={cash.months} name="manfaat.jkp" />}
      steps={cash.steps}
    >
      {t('jobLoss', {
        months: formatFactValue(cash.months.length, 'months'),
        paid: formatFactValue(cash.paidMonths, 'months'),
        within: formatFactValue(cash.withinMonths, 'months'),
      })}
    </BenefitRow>
  )
}
