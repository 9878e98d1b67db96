import type { Answers } from '@/lib/kpr/eligibility/condition'
import { choiceQuestions } from '@/lib/kpr/eligibility/decision-list/choice-questions'
import type { EligibilityField } from '@/lib/kpr/eligibility/eligibility-fields'
import { keysOf, recordOf } from '@/lib/record'

/** The answer that each field speaks of. */
export const answerTo: Record<EligibilityField, keyof Answers> = {
  ...recordOf(keysOf(choiceQuestions), (field) => choiceQuestions[field].answer),
  tanggal: 'start',
  bulan: 'start',
  tahun: 'start',
  lahir: 'birthYear',
  penghasilan: 'incomeIdrPerMonth',
  pinjaman: 'loanIdr',
  tenor: 'tenorYears',
}
