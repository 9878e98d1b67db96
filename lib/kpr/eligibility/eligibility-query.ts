import { yearOf } from '@/lib/calendar/day'
import { readChoice } from '@/lib/input/choice'
import { firstOf, type Query } from '@/lib/input/query'
import { type Reading, unreadable } from '@/lib/input/reading'
import { readRupiah } from '@/lib/input/rupiah'
import { readWhole } from '@/lib/input/whole'
import type { Answers } from './condition'
import { type MembershipError, readMembershipStart, readYear } from './membership-query'

/** The fields of /kpr/cek, in the order of the form. */
export const eligibilityFields = [
  'segmen',
  'jht',
  'tanggal',
  'bulan',
  'tahun',
  'jkkjkm',
  'iuran',
  'perusahaan',
  'rumah',
  'pernah',
  'slik',
  'lahir',
  'penghasilan',
  'pinjaman',
  'tenor',
] as const

export type EligibilityField = (typeof eligibilityFields)[number]

export type EligibilityErrorCode =
  | MembershipError['code']
  | 'choiceUnknown'
  | 'birthYearUnreadable'
  | 'rupiahUnreadable'
  | 'tenorUnreadable'

export type EligibilityError = { field: EligibilityField; code: EligibilityErrorCode }

const highestAgeYears = 100
const highestTypedTenorYears = 50

/**
 * The answers in a query, and what could not be read, in the order of the form. An unreadable
 * field is not known, like an empty one. `today` is an ISO day. Nothing throws, whatever the query.
 */
export function readEligibility(
  query: Query,
  today: string,
): { answers: Answers; errors: EligibilityError[] } {
  const errors: EligibilityError[] = []

  function take<T>(field: EligibilityField, code: EligibilityErrorCode, reading: Reading<T>) {
    if (reading.status === 'unreadable') errors.push({ field, code })
    return reading.status === 'ok' ? reading.value : undefined
  }
  function choice<const T extends string>(field: EligibilityField, choices: readonly T[]) {
    return take(field, 'choiceUnknown', readChoice(firstOf(query, field), choices))
  }
  function start() {
    const membership = readMembershipStart(query, today)
    errors.push(...membership.errors)
    return membership.start
  }

  const answers: Answers = {
    segment: choice('segmen', ['pu', 'bpu']),
    jht: choice('jht', ['ya', 'tidak']),
    start: start(),
    jkkJkm: choice('jkkjkm', ['ya', 'tidak']),
    dues: choice('iuran', ['lancar', 'menunggak']),
    employer: choice('perusahaan', ['tertib', 'sebagian']),
    house: choice('rumah', ['belum', 'punya']),
    usedBefore: choice('pernah', ['belum', 'sudah']),
    credit: choice('slik', ['lancar', 'perhatian', 'macet']),
    birthYear: take('lahir', 'birthYearUnreadable', birthYear(firstOf(query, 'lahir'), today)),
    incomeIdrPerMonth: take(
      'penghasilan',
      'rupiahUnreadable',
      readRupiah(firstOf(query, 'penghasilan')),
    ),
    loanIdr: take('pinjaman', 'rupiahUnreadable', loan(firstOf(query, 'pinjaman'))),
    tenorYears: take('tenor', 'tenorUnreadable', tenor(firstOf(query, 'tenor'))),
  }
  return { answers, errors }
}

function birthYear(text: string, today: string): Reading<number> {
  const reading = readYear(text)
  if (reading.status !== 'ok') return reading
  const ageYears = yearOf(today) - reading.value
  return ageYears < 0 || ageYears > highestAgeYears ? unreadable : reading
}

function loan(text: string): Reading<number> {
  const reading = readRupiah(text)
  return reading.status === 'ok' && reading.value === 0 ? unreadable : reading
}

function tenor(text: string): Reading<number> {
  return readWhole(text, { min: 1, max: highestTypedTenorYears, unit: 'tahun' })
}
