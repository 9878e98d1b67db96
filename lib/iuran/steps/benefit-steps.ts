import type { DeathBenefit } from '@/lib/iuran/benefits/death'
import type { JobLossCash } from '@/lib/iuran/benefits/job-loss'
import type { Savings } from '@/lib/iuran/benefits/old-age-savings'
import type { Pension, PensionRules } from '@/lib/iuran/benefits/pension'
import type { Scholarship } from '@/lib/iuran/benefits/scholarship'
import type {
  AccidentDeathBenefit,
  DisabilityBenefit,
  SickPayRules,
} from '@/lib/iuran/benefits/work-accident'
import { MONTHS_A_YEAR } from '@/lib/units'
import type { Step } from './step'

export function deathSteps(death: DeathBenefit): Step[] {
  if (death.status === 'early')
    return [{ code: 'deathEarly', values: { totalIdr: death.totalIdr } }]
  const { lumpSumIdr: grantIdr, periodicIdr, funeralIdr, totalIdr } = death
  return [{ code: 'deathFull', values: { grantIdr, periodicIdr, funeralIdr, totalIdr } }]
}

export function accidentDeathSteps(death: AccidentDeathBenefit): Step[] {
  const { basisIdr, times, multipleIdr, isLowest, periodicIdr, funeralIdr } = death
  return [
    {
      code: isLowest ? 'multipleLowest' : 'multiple',
      values: { basisIdr, times, resultIdr: multipleIdr },
    },
    { code: 'accidentDeath', values: { periodicIdr, funeralIdr } },
  ]
}

export function disabilitySteps(disability: DisabilityBenefit): Step[] {
  const { basisIdr, times, multipleIdr, periodicIdr } = disability
  return [
    { code: 'multiple', values: { basisIdr, times, resultIdr: multipleIdr } },
    { code: 'disability', values: { periodicIdr } },
  ]
}

export function sickPaySteps(basisIdr: number, rules: SickPayRules): Step[] {
  const { sickPayFullMonths: months, sickPayFullBps: shareBps, sickPayLaterBps } = rules
  return [
    { code: 'sickFull', values: { months, shareBps, basisIdr } },
    { code: 'sickLater', values: { shareBps: sickPayLaterBps } },
  ]
}

export function scholarshipSteps(scholarship: Scholarship): Step[] {
  const { levels, perChildIdr, children, totalIdr } = scholarship
  return [
    ...levels.map(
      ({ idr, ...level }): Step => ({ code: 'school', values: { ...level, resultIdr: idr } }),
    ),
    { code: 'schoolTotal', values: { perChildIdr, children, resultIdr: totalIdr } },
  ]
}

/** `year`: the one whose yield is used. */
export function savingsSteps(depositIdr: number, savings: Savings, year: number | null): Step[] {
  const { years, depositsIdr, balanceIdr, annualYieldBps } = savings
  const months = years * MONTHS_A_YEAR
  const deposits: Step = {
    code: 'deposits',
    values: { depositIdr, months, resultIdr: depositsIdr },
  }
  if (balanceIdr === null || annualYieldBps === null || year === null) return [deposits]
  return [
    deposits,
    { code: 'yield', values: { rateBps: annualYieldBps, year, resultIdr: balanceIdr } },
    { code: 'yieldLater', values: {} },
  ]
}

export function pensionSteps(
  pension: Extract<Pension, { status: 'monthly' }>,
  { shareBpsPerYear: shareBps, limits }: PensionRules,
): Step[] {
  const { years, wageIdr, formulaIdr, bound } = pension
  return [
    { code: 'pension', values: { shareBps, years, wageIdr, resultIdr: formulaIdr } },
    { code: `pensionLimits.${bound ?? 'within'}`, values: limits },
    { code: 'pensionLimits.later', values: {} },
  ]
}

export function jobLossSteps({ wageIdr, isCapped, shareBps, idrPerMonth }: JobLossCash): Step[] {
  const steps: Step[] = [{ code: 'jobLoss', values: { wageIdr, shareBps, resultIdr: idrPerMonth } }]
  return isCapped ? [{ code: 'capped', values: { program: 'JKP', wageIdr } }, ...steps] : steps
}
