import { useTranslations } from 'next-intl'
import { AccidentBenefits } from '@/components/contribution/benefit/accident-benefits'
import { DeathBenefitRow } from '@/components/contribution/benefit/death-benefit-row'
import { EmployeeBenefits } from '@/components/contribution/benefit/employee-benefits'
import { SavingsRow } from '@/components/contribution/benefit/savings-row'
import { Pictures } from '@/components/contribution/picture/pictures'
import type { ContributionContent } from '@/lib/content/iuran/contribution-content'
import { deathBenefit } from '@/lib/iuran/benefits/death'
import type { EmployeeInput } from '@/lib/iuran/contribution-fields'
import type { Month } from '@/lib/iuran/monthly-figure'
import { payAhead } from '@/lib/iuran/prepayment'
import { wageContribution } from '@/lib/iuran/wage-contribution'
import { MONTHS_A_YEAR } from '@/lib/units'
import { EmployeeLead } from './employee-lead'
import { EmployeeTable } from './employee-table'
import { EmployerDuties } from './employer-duties'
import { PaidAhead } from './paid-ahead'

type Props = { input: EmployeeInput; content: ContributionContent }

/** What leaves the pay slip, what the employer adds, and what the employee and the family get for it. */
export function EmployeeAnswer({ input, content }: Props) {
  const t = useTranslations('contribution.benefit')
  const { rules, benefits, citations } = content
  const { month, wageIdrPerMonth, savingYears } = input
  const contribution = wageContribution(input, month, rules.wage)
  const { total, jht } = contribution
  const deductionIn = (each: Month) =>
    wageContribution(input, each, rules.wage).total?.workerIdr ?? null
  const death = deathBenefit({ isNewSelfEmployed: false }, benefits.death)
  return (
    <>
      <EmployeeLead month={month} total={total} />
      {total && (
        <Pictures
          dayFromIdr={total.workerIdr}
          deathIdr={death.totalIdr}
          monthIdr={total.totalIdr}
        />
      )}
      <EmployeeTable content={content} contribution={contribution} input={input} />
      <PaidAhead year={payAhead(month, MONTHS_A_YEAR, deductionIn)} />
      <h3 className="mt-6">{t('heading')}</h3>
      <div className="gets">
        <DeathBenefitRow citations={citations} death={death} />
        <AccidentBenefits basisIdr={wageIdrPerMonth} content={content} />
        {jht.status === 'joined' && (
          <SavingsRow content={content} depositIdrPerMonth={jht.totalIdr} years={savingYears} />
        )}
        <EmployeeBenefits content={content} contribution={contribution} input={input} />
      </div>
      <p className="hint">{t('reportedWage')}</p>
      <EmployerDuties duties={content.duties} />
    </>
  )
}
