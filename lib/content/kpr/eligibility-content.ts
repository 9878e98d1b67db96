import { FactOutOfPeriodError, factOn, numberOn } from '@/lib/content/figures/facts'
import { factAddress } from '@/lib/content/figures/topics'
import { formatFactValue } from '@/lib/format/fact-value'
import type { ConditionFactId, EligibilityRules } from '@/lib/kpr/eligibility/condition'
import { factIdsOf } from '@/lib/kpr/eligibility/condition-rule'
import { conditionRules } from '@/lib/kpr/eligibility/decision-list/decision-list'
import { type Channel, channels } from '../channels'
import { type BiRate, biRateOn } from './bi-rate'

const BPS_IN_ONE = 10_000

/** Where a condition comes from: law and article, and the record that names its sources. */
export type Citation = { pointer: string; href: string }

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
  creditCheck: CreditCheck
  odds: Odds[]
}

/** Every figure or rule that a condition can rest on. */
const conditionFactIds: readonly ConditionFactId[] = conditionRules.flatMap(factIdsOf)

/** Rules, citations and figures of /kpr/cek as they stand on `day` (ISO). */
export function eligibilityOn(day: string): EligibilityContent {
  const citations = conditionFactIds.map((id) => [id, citationOn(id, day)] as const)
  const rules = rulesOn(day)
  return {
    day,
    rules,
    citations: Object.fromEntries(citations) as EligibilityContent['citations'],
    rateCitations:
      rules.annualRateBps === null
        ? []
        : [citationOn('bi.rate', day), citationOn('mlt.marjin', day)],
    biRate: unlessUnrecorded(() => biRateOn(day)),
    subsidised: { rate: textOn('flpp.bunga', day), tenor: textOn('flpp.tenor', day) },
    creditRecord: channels.idebku,
    creditCheck: creditCheckOn(day),
    odds: [
      oddsOn('union', ['mlt.peluang.buruh-mengajukan', 'mlt.peluang.buruh-lolos'], day),
      oddsOn('riau', ['mlt.peluang.riau-mengajukan', 'mlt.peluang.riau-lolos'], day),
    ],
  }
}

function rulesOn(day: string): EligibilityRules {
  return {
    membershipMonths: numberOn('mlt.masa-peserta', day),
    highestLoanIdr: numberOn('mlt.plafon-kpr', day),
    longestTenorYears: numberOn('mlt.tenor-kpr', day),
    youngestAgeYears: numberOn('mlt.usia-masuk', day),
    oldestAgeYears: numberOn('mlt.usia-akhir', day),
    // The rate rests on the last known BI-Rate: there are days for which none is recorded.
    annualRateBps: unlessUnrecorded(() => numberOn('mlt.bunga', day)),
    // The record rounds a third to basis points; the rule says a third.
    instalmentsInIncome: Math.round(BPS_IN_ONE / numberOn('bank.rasio-angsuran', day)),
    heavyShareBps: numberOn('bank.rasio-angsuran-keras', day),
  }
}

function creditCheckOn(day: string): CreditCheck {
  return {
    answerWithin: textOn('bank.slik.jawaban', day),
    photoSize: unlessUnrecorded(() => textOn('bank.slik.foto', day)),
    citations: [citationOn('bank.slik.biaya', day), citationOn('bank.slik.jawaban', day)],
  }
}

function oddsOn(group: Odds['group'], [applied, approved]: [string, string], day: string): Odds {
  return {
    group,
    year: factOn(approved, day).from.slice(0, 4),
    applied: textOn(applied, day),
    approved: textOn(approved, day),
    citation: citationOn(approved, day),
  }
}

function citationOn(id: string, day: string): Citation {
  return { pointer: factOn(id, day).pointers.join('; '), href: factAddress(id) }
}

function textOn(id: string, day: string): string {
  const { value, unit } = factOn(id, day)
  return formatFactValue(value, unit)
}

function unlessUnrecorded<T>(read: () => T): T | null {
  try {
    return read()
  } catch (error) {
    if (error instanceof FactOutOfPeriodError) return null
    throw error
  }
}
