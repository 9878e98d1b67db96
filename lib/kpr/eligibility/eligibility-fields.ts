import { choice, type Field } from '@/lib/input/field'
import type { FieldError, ValuesOf } from '@/lib/input/form'
import { type Reading, unreadable } from '@/lib/input/reading'
import { readRupiah } from '@/lib/input/rupiah'
import { readWhole } from '@/lib/input/whole'
import { keysOf } from '@/lib/record'
import { type MembershipError, membershipForm, readYear } from './membership-query'

const highestTypedTenorYears = 50

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
  lahir: { kind: 'birthYear', read: readYear },
  penghasilan: { kind: 'rupiah', read: readRupiah },
  pinjaman: { kind: 'rupiah', read: readLoan },
  tenor: { kind: 'years', read: readTenor },
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

function readLoan(text: string): Reading<number> {
  const reading = readRupiah(text)
  return reading.status === 'ok' && reading.value === 0 ? unreadable : reading
}

function readTenor(text: string): Reading<number> {
  return readWhole(text, { min: 1, max: highestTypedTenorYears, unit: 'tahun' })
}
