import type { DeathRules } from './benefits/death'
import type { JobLossRules } from './benefits/job-loss'
import type { PensionRules } from './benefits/pension'
import type { ScholarshipRules } from './benefits/scholarship'
import type { WorkAccidentRules } from './benefits/work-accident'
import type { BpuRules } from './bpu-contribution'
import type { WageRules } from './wage-contribution'

/** Every figure a contribution rests on, by contribution month. */
export type ContributionRules = { bpu: BpuRules; wage: WageRules }

/** Every figure a benefit rests on, as it stands on one day. */
export type BenefitRules = {
  death: DeathRules
  workAccident: WorkAccidentRules
  scholarship: ScholarshipRules
  pension: PensionRules
  jobLoss: JobLossRules
  /** Yield of JHT in basis points a year, the last one fixed, and its year; null where none is recorded. */
  savingsYield: { bps: number; year: number } | null
}
