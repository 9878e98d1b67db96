/** In the order in which a child goes through them. */
export const schoolLevels = ['sd', 'smp', 'sma', 'kuliah'] as const
export type SchoolLevel = (typeof schoolLevels)[number]

/** School money for the children (PP 82/2019, Lampiran III): rupiah a year, at most so many years and children. */
export type ScholarshipRules = {
  levels: readonly { level: SchoolLevel; idrPerYear: number; years: number }[]
  children: number
  /** Death not through work: only after so many years of contributions. Through work: at once. */
  yearsBeforeJkm: number
}

export type Scholarship = {
  levels: { level: SchoolLevel; idrPerYear: number; years: number; idr: number }[]
  perChildIdr: number
  children: number
  totalIdr: number
}

/** The most that all children together can get, from the first class to a degree. */
export function largestScholarship(
  rules: Pick<ScholarshipRules, 'levels' | 'children'>,
): Scholarship {
  const levels = rules.levels.map((level) => ({ ...level, idr: level.idrPerYear * level.years }))
  const perChildIdr = levels.reduce((sum, { idr }) => sum + idr, 0)
  const { children } = rules
  return { levels, perChildIdr, children, totalIdr: perChildIdr * children }
}
