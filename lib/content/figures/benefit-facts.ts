import type { DeathRules } from '@/lib/iuran/benefits/death'
import type { JobLossRules } from '@/lib/iuran/benefits/job-loss'
import type { PensionFormula } from '@/lib/iuran/benefits/pension'
import type { SchoolLevel } from '@/lib/iuran/benefits/scholarship'
import type { WorkAccidentRules } from '@/lib/iuran/benefits/work-accident'

// The figure behind each name of a rule: for the rules of a day, and for the examples of the texts.

export const deathFacts = {
  lumpSumIdr: 'jkm.santunan',
  periodicIdr: 'jkm.berkala',
  funeralIdr: 'jkm.pemakaman',
  totalIdr: 'jkm.total',
  earlyIdr: 'jkm.awal',
  fullAfterMonths: 'jkm.syarat-bulan',
} satisfies Record<keyof DeathRules, string>

export const workAccidentFacts = {
  deathTimes: 'jkk.meninggal',
  lowestDeathIdr: 'jkm.santunan',
  disabilityTimes: 'jkk.cacat-total',
  periodicIdr: 'jkk.berkala',
  funeralIdr: 'jkk.pemakaman',
  sickPayFullMonths: 'jkk.stmb.lama-penuh',
  sickPayFullBps: 'jkk.stmb.penuh',
  sickPayLaterBps: 'jkk.stmb.lanjut',
} satisfies Record<keyof WorkAccidentRules, string>

export const pensionFacts = {
  shareBpsPerYear: 'jp.rumus',
  yearsForMonthly: 'jp.masa-iuran',
} satisfies Record<keyof Omit<PensionFormula, 'limits'>, string>

export const pensionLimitFacts = {
  lowestIdr: 'jp.batas-pensiun.terkecil',
  highestIdr: 'jp.batas-pensiun.terbesar',
} satisfies Record<keyof PensionFormula['limits'], string>

export const jobLossFacts = {
  shareBps: 'jkp.persen',
  highestWageIdr: 'jkp.upah-tertinggi',
  months: 'jkp.lama',
  paidMonths: 'jkp.masa-iuran',
  withinMonths: 'jkp.masa-hitung',
} satisfies Record<keyof JobLossRules, string>

/** School money of one child, by level: rupiah a year, and at most so many years. */
export const schoolFacts = {
  sd: { idrPerYear: 'jkk.beasiswa.sd', years: 'jkk.beasiswa.sd-lama' },
  smp: { idrPerYear: 'jkk.beasiswa.smp', years: 'jkk.beasiswa.smp-lama' },
  sma: { idrPerYear: 'jkk.beasiswa.sma', years: 'jkk.beasiswa.sma-lama' },
  kuliah: { idrPerYear: 'jkk.beasiswa.kuliah', years: 'jkk.beasiswa.kuliah-lama' },
} satisfies Record<SchoolLevel, { idrPerYear: string; years: string }>
