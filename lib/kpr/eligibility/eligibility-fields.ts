import { choice, type Field, rupiah, whole } from '@/lib/input/field'
import type { FieldError, ValuesOf } from '@/lib/input/form'
import { monthlyIncome } from '@/lib/input/monthly-income'
import { keysOf } from '@/lib/record'
import { type MembershipError, membershipForm, readYear } from './membership-query'

/** Less than a million buys no house: people type "150" for 150 million. */
const houseLoan = {
  min: 1_000_000,
  max: 1_000_000_000_000,
  usual: { from: 1_000_000, to: 10_000_000_000 },
}

/** The form of /kpr/cek, in the order of the page. */
export const eligibilityForm = {
  segmen: choice(['pu', 'bpu']),
  jht: choice(['ya', 'tidak']),
  ...membershipForm,
  jkkjkm: choice(['ya', 'tidak']),
  iuran: choice(['lancar', 'menunggak']),
  perusahaan: choice(['tertib', 'sebagian']),
  rumah: choice(['belum', 'punya']),
  pernah: choice(['belum', 'sudah']),
  slik: choice(['lancar', 'perhatian', 'macet']),
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

/** The fields that are answered from a list. */
export type ChoiceField = {
  [F in EligibilityField]: EligibilityValues[F] extends string ? F : never
}[EligibilityField]

export function isChoiceField(field: EligibilityField): field is ChoiceField {
  return 'choices' in eligibilityForm[field]
}

export type EligibilityError = FieldError<EligibilityField> | MembershipError
