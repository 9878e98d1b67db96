import { type Field, rupiah, whole } from '@/lib/input/field'
import type { FieldError, ValuesOf } from '@/lib/input/form'
import { monthlyIncome } from '@/lib/input/monthly-income'
import { keysOf } from '@/lib/record'
import { type ChoiceField, choiceGroups, choiceQuestions } from './decision-list/choice-questions'
import { type MembershipError, membershipForm, readYear } from './membership-query'

/** Less than a million buys no house: people type "150" for 150 million. */
const houseLoan = {
  min: 1_000_000,
  max: 1_000_000_000_000,
  usual: { from: 1_000_000, to: 10_000_000_000 },
}

/** The form of /kpr/cek, in the order of the page. */
export const eligibilityForm = {
  ...choiceGroups.joining,
  ...membershipForm,
  ...choiceGroups.stopping,
  ...choiceGroups.rest,
  lahir: { kind: 'birthYear', read: readYear, write: String },
  penghasilan: monthlyIncome,
  pinjaman: rupiah(houseLoan),
  // Longer than any loan: that it is too long is then said with the condition.
  tenor: whole({ min: 1, max: 50, unit: 'tahun' }),
} satisfies Record<string, Field<number> | Field<string>>

export const eligibilityFields = keysOf(eligibilityForm)

export type EligibilityField = keyof typeof eligibilityForm

/** What each field can say. */
export type EligibilityValues = ValuesOf<typeof eligibilityForm>

export function isChoiceField(field: EligibilityField): field is ChoiceField {
  return field in choiceQuestions
}

export type EligibilityError = FieldError<EligibilityField> | MembershipError
