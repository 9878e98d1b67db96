import { yearOf } from '@/lib/calendar/day'
import { type Channel, channels } from '@/lib/content/channels'
import type { Citation } from '@/lib/content/figures/citation'
import { orNull } from '@/lib/content/figures/facts'
import { figuresOn } from '@/lib/content/figures/figures-on'
import type { ConditionFactId, EligibilityRules } from '@/lib/kpr/eligibility/condition'
import { factIdsOf } from '@/lib/kpr/eligibility/condition-rule'
import { conditionRules } from '@/lib/kpr/eligibility/decision-list/decision-list'
import { recordOf } from '@/lib/record'
import { BPS_IN_ONE } from '@/lib/units'
import { type BiRate, biRateOn } from './bi-rate'

/** How few were approved, as a dated report says: never a chance for this reader. */
export type Odds = {
  group: 'union' | 'riau'
  year: string
  applied: string
  approved: string
  citation: Citation
}

/** What is known about reading the own credit record; `null`: not recorded for the day. */
export type CreditCheck = { answerWithin: string; photoSize: string | null; citations: Citation[] }

export type EligibilityContent = {
  /** The day (ISO) all of this stands for. */
  day: string
  rules: EligibilityRules
  citations: Record<ConditionFactId, Citation>
  /** What the rate is made of; empty where none is recorded. */
  rateCitations: Citation[]
  /** What the rate rests on; null where none is recorded. */
  biRate: BiRate | null
  /** The subsidised loan, as a reader sees its figures. */
  subsidised: { rate: string; tenor: string }
  /** Where anybody reads the own credit record without paying. */
  creditRecord: Channel
  callCentre: Channel
  creditCheck: CreditCheck
  odds: Odds[]
}

/** Every figure or rule that a condition can rest on. */
const conditionFactIds: readonly ConditionFactId[] = conditionRules.flatMap(factIdsOf)

/** Rules, citations and figures of /kpr/cek as they stand on `day` (ISO). */
export function eligibilityOn(day: string): EligibilityContent {
  const { text, citation } = figuresOn(day)
  const rules = rulesOn(day)
  return {
    day,
    rules,
    citations: recordOf(conditionFactIds, citation),
    rateCitations: rules.annualRateBps === null ? [] : ['bi.rate', 'mlt.marjin'].map(citation),
    biRate: orNull(() => biRateOn(day)),
    subsidised: { rate: text('flpp.bunga'), tenor: text('flpp.tenor') },
    creditRecord: channels.idebku,
    callCentre: channels.telepon,
    creditCheck: creditCheckOn(day),
    odds: [
      oddsOn('union', ['mlt.peluang.buruh-mengajukan', 'mlt.peluang.buruh-lolos'], day),
      oddsOn('riau', ['mlt.peluang.riau-mengajukan', 'mlt.peluang.riau-lolos'], day),
    ],
  }
}

function rulesOn(day: string): EligibilityRules {
  const { number, text } = figuresOn(day)
  return {
    membershipMonths: number('mlt.masa-peserta'),
    highestLoanIdr: number('mlt.plafon-kpr'),
    longestTenorYears: number('mlt.tenor-kpr'),
    youngestAgeYears: number('mlt.usia-masuk'),
    oldestAgeYears: number('mlt.usia-akhir'),
    // The rate rests on the last known BI-Rate: there are days for which none is recorded.
    annualRateBps: orNull(() => number('mlt.bunga')),
    // The record rounds a third to basis points; the rule says a third.
    instalmentsInIncome: Math.round(BPS_IN_ONE / number('bank.rasio-angsuran')),
    heavyShareBps: number('bank.rasio-angsuran-keras'),
    firstMembershipYear: Number(text('layanan.tahun-mulai')),
    youngestWorkerYears: number('layanan.umur-kerja'),
  }
}

function creditCheckOn(day: string): CreditCheck {
  const { text, citation } = figuresOn(day)
  return {
    answerWithin: text('bank.slik.jawaban'),
    photoSize: orNull(() => text('bank.slik.foto')),
    citations: ['bank.slik.biaya', 'bank.slik.jawaban'].map(citation),
  }
}

function oddsOn(group: Odds['group'], [applied, approved]: [string, string], day: string): Odds {
  const { fact, text, citation } = figuresOn(day)
  return {
    group,
    year: String(yearOf(fact(approved).from)),
    applied: text(applied),
    approved: text(approved),
    citation: citation(approved),
  }
}
