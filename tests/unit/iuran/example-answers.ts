import { answerFor } from '@/lib/iuran/answer'
import type { EmployeeInput, SelfEmployedInput } from '@/lib/iuran/contribution-fields'
import type { BenefitRules } from '@/lib/iuran/rules'
import { exampleBenefits, exampleRules } from './example-rules'

export const farmer: SelfEmployedInput = {
  segment: 'bpu',
  month: '2026-11',
  sector: 'umum',
  payer: 'self',
  incomeIdrPerMonth: 1_000_000,
  withJht: true,
  isNewMember: false,
  paidMonths: 3,
  savingYears: 10,
}

export const clerk: EmployeeInput = {
  segment: 'pu',
  month: '2026-11',
  wageIdrPerMonth: 4_000_000,
  riskClass: 2,
  withJht: true,
  withJp: true,
  savingYears: 15,
}

export function answerOf(
  input: SelfEmployedInput | EmployeeInput,
  benefits: Partial<BenefitRules> = {},
) {
  const answer = answerFor(input, exampleRules, { ...exampleBenefits, ...benefits })
  if (answer.segment === 'unknown') throw new Error('nothing is recorded for the month')
  return answer
}

export function selfEmployedAnswer(
  some: Partial<SelfEmployedInput> = {},
  benefits: Partial<BenefitRules> = {},
) {
  const answer = answerOf({ ...farmer, ...some }, benefits)
  if (answer.segment !== 'bpu') throw new Error('is of an employee')
  return answer
}

export function employeeAnswer(some: Partial<EmployeeInput> = {}) {
  const answer = answerOf({ ...clerk, ...some })
  if (answer.segment !== 'pu') throw new Error('is of somebody who works for himself')
  return answer
}
