import { useTranslations } from 'next-intl'
import { RupiahFigure } from '@/components/figure/named-figure'
import type { ContributionContent } from '@/lib/content/iuran/contribution-content'
import { formatMonth } from '@/lib/format/day'
import { formatFactValue } from '@/lib/format/fact-value'
import { formatPercent } from '@/lib/format/percent'
import { formatRupiah } from '@/lib/format/rupiah'
import { jobLossCash } from '@/lib/iuran/benefits/job-loss'
import { pensionAfter } from '@/lib/iuran/benefits/pension'
import type { EmployeeInput } from '@/lib/iuran/contribution-fields'
import type { Line, WageContribution } from '@/lib/iuran/wage-contribution'
import { BenefitRow } from './benefit-row'
import { MonthlySums } from './monthly-sums'

type Props = {
  contribution: WageContribution
  input: EmployeeInput
  content: ContributionContent
}

/** What only employees have: a monthly pension, and money after a dismissal. */
export function EmployeeBenefits({ contribution: { jp, jkp }, input, content }: Props) {
  return (
    <>
      {jp.status === 'joined' && (
        <PensionRow content={content} line={jp} years={input.savingYears} />
      )}
      {jkp.status === 'joined' && (
        <JobLossRow content={content} wageIdrPerMonth={input.wageIdrPerMonth} />
      )}
    </>
  )
}

type PensionProps = {
  line: Extract<Line, { status: 'joined' }>
  years: number
  content: ContributionContent
}

/** The pension by its formula: after the years typed, or after the fewest that give a monthly one. */
function PensionRow({ line, years, content }: PensionProps) {
  const t = useTranslations('contribution.benefit')
  const how = useTranslations('contribution.how')
  const rules = content.benefits.pension
  const { citations } = content
  const paidYears = Math.max(years, rules.yearsForMonthly)
  const terms = { wageIdr: line.wageIdr, contributionIdr: line.totalIdr, years: paidYears }
  const pension = pensionAfter(terms, rules)
  if (pension.status !== 'monthly') return null
  const words = {
    years: formatFactValue(paidYears, 'years'),
    fewest: formatFactValue(rules.yearsForMonthly, 'years'),
    first: formatMonth(rules.firstMonthlyOn),
  }
  return (
    <BenefitRow
      basis={[
        citations['jp.rumus'],
        citations['jp.masa-iuran'],
        citations['jp.pensiun-bulanan-pertama'],
        citations['jp.batas-pensiun.terkecil'],
      ]}
      figure={<RupiahFigure name="manfaat.jp" value={pension.idrPerMonth} />}
      steps={[
        how('pension', {
          share: formatPercent(rules.shareBpsPerYear),
          wage: formatRupiah(line.wageIdr),
          years: paidYears,
          result: formatRupiah(pension.formulaIdr),
        }),
        how(`pensionLimits.${pension.bound ?? 'within'}`, {
          year: String(rules.limits.year),
          lowest: formatRupiah(rules.limits.lowestIdr),
          highest: formatRupiah(rules.limits.highestIdr),
        }),
        how('pensionLimits.later'),
      ]}
    >
      {t('pension', words)} {t('pensionFewest', words)} {t('noPromise')}
    </BenefitRow>
  )
}

type JobLossProps = { wageIdrPerMonth: number; content: ContributionContent }

function JobLossRow({ wageIdrPerMonth, content }: JobLossProps) {
  const t = useTranslations('contribution.benefit')
  const how = useTranslations('contribution.how')
  const { benefits, citations } = content
  const rules = benefits.jobLoss
  const cash = jobLossCash(wageIdrPerMonth, rules)
  const wage = formatRupiah(cash.wageIdr)
  const monthIdr = cash.months[0]?.idr ?? 0
  return (
    <BenefitRow
      basis={[citations['jkp.persen'], citations['jkp.upah-tertinggi'], citations['jkp.lama']]}
      figure={<RupiahFigure value={monthIdr} />}
      more={<MonthlySums months={cash.months} name="manfaat.jkp" />}
      steps={[
        ...(cash.isCapped ? [how('capped', { wage, program: 'JKP' })] : []),
        how('jobLoss', {
          wage,
          share: formatPercent(cash.shareBps),
          result: formatRupiah(monthIdr),
        }),
      ]}
    >
      {t('jobLoss', {
        months: formatFactValue(rules.months, 'months'),
        paid: formatFactValue(rules.paidMonths, 'months'),
        within: formatFactValue(rules.withinMonths, 'months'),
      })}
    </BenefitRow>
  )
}
