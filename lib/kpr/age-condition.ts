import {
  type Answers,
  type Condition,
  condition,
  type EligibilityRules,
  type Finding,
  met,
  open,
  unmet,
} from './eligibility-condition'

const years = (value: number) => ({ unit: 'years', value }) as const

/** The longest term in years that age and rule leave; 0: none. `null` without a year of birth. */
export function longestTenorYears(
  birthYear: number | undefined,
  rules: EligibilityRules,
  today: string,
): number | null {
  if (birthYear === undefined) return null
  const yearsLeft = rules.oldestAgeYears - (yearOf(today) - birthYear)
  return Math.max(0, Math.min(yearsLeft, rules.longestTenorYears))
}

/**
 * Only the year of birth is asked, so both ends are taken on the safe side: at the start the age
 * before this year's birthday, at the end the age after it.
 */
export function checkAge(answers: Answers, rules: EligibilityRules, today: string): Condition {
  const { birthYear, tenorYears } = answers
  if (birthYear === undefined) {
    const required = years(rules.oldestAgeYears)
    const comparison = { factId: 'mlt.usia-akhir', required, actual: null } as const
    return condition('usia', 'bank', [open('ageUnknown', 'giveBirthYear', comparison)])
  }
  const ageYears = yearOf(today) - birthYear
  return condition('usia', 'bank', [
    startAge(Math.max(0, ageYears - 1), rules),
    endAge(ageYears, tenorYears, rules),
  ])
}

function startAge(ageYears: number, { youngestAgeYears }: EligibilityRules): Finding {
  const required = years(youngestAgeYears)
  const comparison = { factId: 'mlt.usia-masuk', required, actual: years(ageYears) } as const
  return ageYears >= youngestAgeYears
    ? met('oldEnough', comparison)
    : open('maybeTooYoung', 'bringMarriagePaper', comparison)
}

function endAge(
  ageYears: number,
  tenorYears: number | undefined,
  rules: EligibilityRules,
): Finding {
  const required = years(rules.oldestAgeYears)
  const actual = years(ageYears + (tenorYears ?? 0))
  const comparison = { factId: 'mlt.usia-akhir', required, actual } as const
  if (ageYears >= required.value) return unmet('alreadyTooOld', 'askBankAboutAge', comparison)
  if (tenorYears === undefined) {
    return open('endAgeUnknown', 'chooseTenor', { ...comparison, actual: null })
  }
  return actual.value <= required.value
    ? met('endAgeFits', comparison)
    : unmet('endAgeTooHigh', 'shortenTenor', comparison)
}

function yearOf(isoDay: string): number {
  return Number(isoDay.slice(0, 4))
}
