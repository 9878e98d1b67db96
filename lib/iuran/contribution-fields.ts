import type { BpuInput } from './bpu-contribution'
import type { Month } from './monthly-figure'
import type { RiskClass, WageInput } from './wage-contribution'

/** The fields of /iuran, by their name in the address, in the order of the form. */
export const contributionFields = [
  'segmen',
  'sektor',
  'penghasilan',
  'dibayar',
  'peserta',
  'upah',
  'risiko',
  'jp',
  'jht',
  'bulan',
  'bayar',
  'lama',
] as const

export type ContributionField = (typeof contributionFields)[number]
export type Segment = 'bpu' | 'pu'

/** Fields that concern one segment only; all others concern both. */
export const segmentFields: Record<Segment, readonly ContributionField[]> = {
  bpu: ['sektor', 'penghasilan', 'dibayar', 'peserta', 'bayar'],
  pu: ['upah', 'risiko', 'jp'],
}

export const contributionChoices = {
  segmen: ['bpu', 'pu'],
  sektor: ['umum', 'transportasi'],
  dibayar: ['sendiri', 'pemerintah'],
  peserta: ['lama', 'baru'],
  risiko: ['1', '2', '3', '4', '5'],
  jp: ['ya', 'tidak'],
  jht: ['ya', 'tidak'],
  bayar: ['1', '3', '6', '12'],
} as const

/** What may be typed: rupiah a month, and years. */
export const contributionLimits = {
  penghasilan: { min: 0, max: 1_000_000_000_000 },
  upah: { min: 1, max: 1_000_000_000 },
  lama: { min: 1, max: 50 },
} as const

export type AmountField = keyof typeof contributionLimits

export type ContributionError =
  | { field: AmountField; code: 'unreadable' | 'outOfRange' }
  | { field: ContributionField; code: 'choiceUnknown' | 'monthUnknown' | 'segmentMissing' }

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
