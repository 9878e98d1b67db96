import { choice, type Field, rupiah, whole } from '@/lib/input/field'
import type { FieldError, ValuesOf } from '@/lib/input/form'
import { readMonthOfYear } from '@/lib/input/month'
import { monthlyIncome } from '@/lib/input/monthly-income'
import { keysOf } from '@/lib/record'
import type { BpuInput } from './bpu-contribution'
import type { Month } from './monthly-figure'
import type { RiskClass, WageInput } from './wage-contribution'

/** Nobody works a month for less than the lowest; below what is usual people mean millions. */
const wage = { min: 10_000, max: 1_000_000_000, usual: { from: 100_000, to: 50_000_000 } }

/** The form of /iuran, in the order of the page. */
export const contributionForm = {
  segmen: choice(['bpu', 'pu']),
  sektor: choice(['umum', 'transportasi']),
  penghasilan: monthlyIncome,
  dibayar: choice(['sendiri', 'pemerintah']),
  peserta: choice(['lama', 'baru']),
  upah: rupiah({ ...wage, period: 'bulan' }),
  risiko: choice(['1', '2', '3', '4', '5']),
  jp: choice(['ya', 'tidak']),
  jht: choice(['ya', 'tidak']),
  bulan: { kind: 'listedMonth', read: readMonthOfYear, write: String },
  bayar: choice(['1', '3', '6', '12']),
  lama: whole({ min: 1, max: 50, unit: 'tahun' }),
} satisfies Record<string, Field<number> | Field<string>>

export const contributionFields = keysOf(contributionForm)

export type ContributionField = keyof typeof contributionForm

/** What each field can say. */
export type ContributionValues = ValuesOf<typeof contributionForm>

export type Segment = ContributionValues['segmen']

/** Fields that concern one segment only; all others concern both. */
export const segmentFields: Record<Segment, readonly ContributionField[]> = {
  bpu: ['sektor', 'penghasilan', 'dibayar', 'peserta', 'bayar'],
  pu: ['upah', 'risiko', 'jp'],
}

/** Fields that most people can leave as they are: their defaults are the usual case. */
export const furtherFields = [
  'dibayar',
  'peserta',
  'risiko',
  'jp',
  'jht',
  'lama',
  'bulan',
  'bayar',
] as const satisfies readonly ContributionField[]

export type ContributionError =
  | FieldError<ContributionField>
  | { field: 'segmen'; code: 'segmentMissing' }

type Shared = { month: Month; savingYears: number }
export type SelfEmployedInput = Shared &
  BpuInput & {
    segment: 'bpu'
    /** Not yet a member for as long as the full death benefit asks. */
    isNewMember: boolean
    /** Months paid at once, the first of them `month`. */
    paidMonths: number
  }
export type EmployeeInput = Shared & WageInput & { segment: 'pu' }
export type ContributionInput = SelfEmployedInput | EmployeeInput

/** What is counted with where a field is empty. */
export type ContributionDefaults = {
  incomeIdrPerMonth: number
  wageIdrPerMonth: number
  savingYears: number
}

/** The contribution months that can be read, and the one of today. */
export type ReadableMonths = { first: Month; last: Month; current: Month }

/** Class of the examples, where the reader does not know how dangerous the work counts. */
export const RISK_WHERE_UNKNOWN: RiskClass = 2
