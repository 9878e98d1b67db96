import { type DeathBenefit, deathBenefit } from './benefits/death'
import { type JobLossCash, jobLossCash } from './benefits/job-loss'
import { type Savings, savingsAfter } from './benefits/old-age-savings'
import { type Pension, pensionAfter } from './benefits/pension'
import { largestScholarship, type Scholarship } from './benefits/scholarship'
import {
  type AccidentDeathBenefit,
  accidentDeathBenefit,
  type DisabilityBenefit,
  disabilityBenefit,
  type SickPay,
  sickPay,
} from './benefits/work-accident'
import type { BpuContribution } from './bpu-contribution'
import type { EmployeeInput, SelfEmployedInput } from './contribution-fields'
import type { BenefitRules } from './rules'
import {
  accidentDeathSteps,
  deathSteps,
  disabilitySteps,
  jobLossSteps,
  pensionSteps,
  savingsSteps,
  scholarshipSteps,
  sickPaySteps,
} from './steps/benefit-steps'
import type { Explained } from './steps/step'
import type { Line, WageContribution } from './wage-contribution'

/** So many months after the whole ones are told too: enough to see how much is left. */
const SICK_MONTHS_AFTER = 2

/** What a work accident brings, and school money for the children. */
export type AccidentBenefits = {
  accidentDeath: Explained<AccidentDeathBenefit>
  disability: Explained<DisabilityBenefit>
  /** Whole for so many months, then less. */
  sickPay: Explained<SickPay> & { fullMonths: number }
  /** Death not through work: only after so many years of contributions. */
  scholarship: Explained<Scholarship> & { yearsBeforeJkm: number }
}

export type SelfEmployedBenefits = AccidentBenefits & {
  /** Only after so many months of membership. */
  death: Explained<DeathBenefit> & { fullAfterMonths: number }
  /** Null: not joined. */
  savings: Explained<Savings> | null
}

export type MonthlyPension = Extract<Pension, { status: 'monthly' }> & {
  yearsForMonthly: number
  firstMonthlyOn: string
}

export type EmployeeBenefits = AccidentBenefits & {
  death: Explained<DeathBenefit>
  /** Null: not joined, as the two that follow. */
  savings: Explained<Savings> | null
  /** After the years typed, or after the fewest that give a monthly one. */
  pension: Explained<MonthlyPension> | null
  jobLoss: (Explained<JobLossCash> & { paidMonths: number; withinMonths: number }) | null
}

export function selfEmployedBenefits(
  { isNewMember, savingYears }: SelfEmployedInput,
  { basis, jhtIdr }: BpuContribution,
  rules: BenefitRules,
): SelfEmployedBenefits {
  const death = deathBenefit({ isNewSelfEmployed: isNewMember }, rules.death)
  return {
    death: {
      ...death,
      fullAfterMonths: rules.death.fullAfterMonths,
      steps: deathSteps(death),
    },
    ...accidentBenefits(basis.idrPerMonth, rules),
    savings: jhtIdr === null ? null : savings(jhtIdr, savingYears, rules),
  }
}

export function employeeBenefits(
  { wageIdrPerMonth, savingYears }: EmployeeInput,
  { jht, jp, jkp }: WageContribution,
  rules: BenefitRules,
): EmployeeBenefits {
  const death = deathBenefit({ isNewSelfEmployed: false }, rules.death)
  return {
    death: { ...death, steps: deathSteps(death) },
    ...accidentBenefits(wageIdrPerMonth, rules),
    savings: jht.status === 'joined' ? savings(jht.totalIdr, savingYears, rules) : null,
    pension: jp.status === 'joined' ? monthlyPension(jp, savingYears, rules) : null,
    jobLoss: jkp.status === 'joined' ? jobLoss(wageIdrPerMonth, rules) : null,
  }
}

function accidentBenefits(
  basisIdr: number,
  { workAccident, scholarship }: BenefitRules,
): AccidentBenefits {
  const { sickPayFullMonths: fullMonths } = workAccident
  const death = accidentDeathBenefit(basisIdr, workAccident)
  const disability = disabilityBenefit(basisIdr, workAccident)
  const school = largestScholarship(scholarship)
  return {
    accidentDeath: { ...death, steps: accidentDeathSteps(death) },
    disability: { ...disability, steps: disabilitySteps(disability) },
    sickPay: {
      ...sickPay(basisIdr, fullMonths + SICK_MONTHS_AFTER, workAccident),
      fullMonths,
      steps: sickPaySteps(basisIdr, workAccident),
    },
    scholarship: {
      ...school,
      yearsBeforeJkm: scholarship.yearsBeforeJkm,
      steps: scholarshipSteps(school),
    },
  }
}

function savings(
  depositIdrPerMonth: number,
  years: number,
  { savingsYield }: BenefitRules,
): Explained<Savings> {
  const saved = savingsAfter(depositIdrPerMonth, years, savingsYield?.bps ?? null)
  return { ...saved, steps: savingsSteps(depositIdrPerMonth, saved, savingsYield?.year ?? null) }
}

function monthlyPension(
  { wageIdr, totalIdr: contributionIdr }: Extract<Line, { status: 'joined' }>,
  savingYears: number,
  { pension: rules }: BenefitRules,
): EmployeeBenefits['pension'] {
  const { yearsForMonthly, firstMonthlyOn } = rules
  const years = Math.max(savingYears, yearsForMonthly)
  const pension = pensionAfter({ wageIdr, contributionIdr, years }, rules)
  if (pension.status !== 'monthly') return null
  return { ...pension, yearsForMonthly, firstMonthlyOn, steps: pensionSteps(pension, rules) }
}

function jobLoss(
  wageIdrPerMonth: number,
  { jobLoss: rules }: BenefitRules,
): EmployeeBenefits['jobLoss'] {
  const cash = jobLossCash(wageIdrPerMonth, rules)
  const { paidMonths, withinMonths } = rules
  return { ...cash, paidMonths, withinMonths, steps: jobLossSteps(cash) }
}
