import { yearOf } from '@/lib/calendar/day'
import { inFormOrder, readForm } from '@/lib/input/form'
import type { Query } from '@/lib/input/query'
import type { Answers, EligibilityRules } from './condition'
import {
  type EligibilityError,
  type EligibilityValues,
  eligibilityFields,
  eligibilityForm,
} from './eligibility-fields'
import { readMembershipStart } from './membership-query'

const highestAgeYears = 100

export type ReadEligibility = {
  /** Every answer by its name, also one that is not known. */
  answers: { [Name in keyof Required<Answers>]: Answers[Name] }
  errors: EligibilityError[]
  /** What was typed, in plain numbers: for links. */
  plain: Query
}

/**
 * The answers in a query, and what could not be read, in the order of the form. An unreadable
 * field is not known, like an empty one. `today` is an ISO day. Nothing throws, whatever the query.
 */
export function readEligibility(
  query: Query,
  rules: EligibilityRules,
  today: string,
): ReadEligibility {
  const read = readForm(query, eligibilityForm)
  const birth = readBirthYear(read.values.lahir, today)
  const membership = readMembershipStart(read, { ...rules, birthYear: birth.year }, today)
  const errors = [...read.errors, ...membership.errors, ...birth.errors].map((error) =>
    withLongestTerm(error, rules),
  )
  const isWrong = (field: string) => errors.some((error) => error.field === field)
  const value = <F extends keyof EligibilityValues>(field: F) =>
    isWrong(field) ? undefined : read.values[field]
  return {
    answers: {
      segment: value('segmen'),
      jht: value('jht'),
      start: membership.start,
      jkkJkm: value('jkkjkm'),
      contributions: value('iuran'),
      employer: value('perusahaan'),
      house: value('rumah'),
      usedBefore: value('pernah'),
      credit: value('slik'),
      birthYear: birth.year,
      incomeIdrPerMonth: value('penghasilan'),
      loanIdr: value('pinjaman'),
      tenorYears: value('tenor'),
    },
    errors: inFormOrder(eligibilityFields, errors),
    plain: read.plain,
  }
}

/** Whoever typed no term at all is told how long one may be, not how much the field could read. */
function withLongestTerm(
  error: EligibilityError,
  { longestTenorYears }: EligibilityRules,
): EligibilityError {
  if (error.field !== 'tenor' || !('bounds' in error) || !error.bounds) return error
  return { ...error, bounds: { ...error.bounds, max: longestTenorYears } }
}

/** Nobody is asked who is not born yet, or older than anybody who asks. */
function readBirthYear(
  year: number | undefined,
  today: string,
): { year: number | undefined; errors: EligibilityError[] } {
  const max = yearOf(today)
  const min = max - highestAgeYears
  if (year === undefined || (min <= year && year <= max)) return { year, errors: [] }
  const error = { field: 'lahir', code: 'outOfRange', kind: 'year', bounds: { min, max } } as const
  return { year: undefined, errors: [error] }
}
