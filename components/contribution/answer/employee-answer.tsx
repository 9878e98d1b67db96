import { useTranslations } from 'next-intl'
import { AccidentPayments, AccidentSums } from '@/components/contribution/benefit/accident-benefits'
import { DeathBenefitRow } from '@/components/contribution/benefit/death-benefit-row'
import { EmployeeBenefits } from '@/components/contribution/benefit/employee-benefits'
import { SavingsRow } from '@/components/contribution/benefit/savings-row'
import { HowContribution } from '@/components/contribution/how/how-contribution'
import { Pictures } from '@/components/contribution/picture/pictures'
import type { ContributionContent } from '@/lib/content/iuran/contribution-content'
import type { EmployeeAnswer as Answer } from '@/lib/iuran/answer'
import { EmployeeLead } from './employee-lead'
import { EmployeeTable } from './employee-table'
import { EmployerDuties } from './employer-duties'
import { PaidAhead } from './paid-ahead'

type Props = { answer: Answer; content: ContributionContent }

/** What leaves the pay slip, what the employer adds, and what the employee and the family get for it. */
export function EmployeeAnswer({ answer, content }: Props) {
  const t = useTranslations('contribution.benefit')
  const { citations, duties } = content
  const { contribution, year, benefits } = answer
  const { jkm, total, workerIdrPerDay } = contribution
  return (
    <>
      <EmployeeLead contribution={contribution} />
      {total && workerIdrPerDay !== null && (
        <Pictures
          dayIdr={workerIdrPerDay}
          deathIdr={benefits.death.totalIdr}
          deathMonthIdr={jkm.status === 'joined' ? jkm.totalIdr : 0}
          isPaidByEmployer
        />
      )}
      <EmployeeTable contribution={contribution} />
      <HowContribution answer={answer} citations={citations} />
      <PaidAhead year={year} />
      <h3 className="mt-6">{t('heading')}</h3>
      <h4>{t('once')}</h4>
      <div className="gets">
        <DeathBenefitRow citations={citations} death={benefits.death} />
        <AccidentSums benefits={benefits} citations={citations} />
        {benefits.savings && <SavingsRow citations={citations} savings={benefits.savings} />}
      </div>
      <h4>{t('regularly')}</h4>
      <div className="gets">
        <EmployeeBenefits benefits={benefits} citations={citations} />
        <AccidentPayments benefits={benefits} citations={citations} />
      </div>
      <p className="hint">{t('reportedWage')}</p>
      <EmployerDuties duties={duties} />
    </>
  )
}
