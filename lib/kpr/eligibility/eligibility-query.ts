import { yearOf } from '@/lib/calendar/day'
import { inFormOrder, readForm } from '@/lib/input/form'
import type { Query } from '@/lib/input/query'
import type { Answers } from './condition'
import { type EligibilityError, eligibilityFields, eligibilityForm } from './eligibility-fields'
import { readMembershipStart } from './membership-query'

const highestAgeYears = 100

/**
 * The answers in a query, and what could not be read, in the order of the form. An unreadable
 * field is not known, like an empty one. `today` is an ISO day. Nothing throws, whatever the query.
 */
export function readEligibility(
  query: Query,
  today: string,
): { answers: Answers; errors: EligibilityError[] } {
  const read = readForm(query, eligibilityForm)
  const { values } = read
  const membership = readMembershipStart(read, today)
  const birth = readBirthYear(values.lahir, today)
  return {
    answers: {
      segment: values.segmen,
      jht: values.jht,
      start: membership.start,
      jkkJkm: values.jkkjkm,
      contributions: values.iuran,
      employer: values.perusahaan,
      house: values.rumah,
      usedBefore: values.pernah,
      credit: values.slik,
      birthYear: birth.year,
      incomeIdrPerMonth: values.penghasilan,
      loanIdr: values.pinjaman,
      tenorYears: values.tenor,
    },
    errors: inFormOrder(eligibilityFields, [...read.errors, ...membership.errors, ...birth.errors]),
  }
}

/** Nobody is asked who is not born yet, or older than anybody who asks. */
function readBirthYear(
  year: number | undefined,
  today: string,
): { year: number | undefined; errors: EligibilityError[] } {
  const ageYears = year === undefined ? 0 : yearOf(today) - year
  if (ageYears >= 0 && ageYears <= highestAgeYears) return { year, errors: [] }
  return { year: undefined, errors: [{ field: 'lahir', code: 'unreadable', kind: 'birthYear' }] }
}
