import {
  type ConditionFactId,
  conditionFactIds,
  type EligibilityRules,
} from '@/lib/kpr/eligibility-condition'
import { FactOutOfPeriodError, factOn, numberOn } from './facts'
import { sources } from './records'

const BPS_IN_ONE = 10_000

/** Where a condition comes from: law and article, and the sources it was read in. */
export type Citation = { pointer: string; sources: { id: string; name: string }[] }

export type Citations = Record<ConditionFactId, Citation>

/** The figures for /kpr/cek as they stand on `day` (ISO). */
export function eligibilityRulesOn(day: string): EligibilityRules {
  return {
    membershipMonths: numberOn('mlt.masa-peserta', day),
    highestLoanIdr: numberOn('mlt.plafon-kpr', day),
    longestTenorYears: numberOn('mlt.tenor-kpr', day),
    youngestAgeYears: numberOn('mlt.usia-masuk', day),
    oldestAgeYears: numberOn('mlt.usia-akhir', day),
    annualRateBps: recordedRateBps(day),
    // The record rounds a third to basis points; the rule says a third.
    instalmentsInIncome: Math.round(BPS_IN_ONE / numberOn('bank.rasio-angsuran', day)),
    heavyShareBps: numberOn('bank.rasio-angsuran-keras', day),
  }
}

export function eligibilityCitationsOn(day: string): Citations {
  return Object.fromEntries(conditionFactIds.map((id) => [id, citationOn(id, day)])) as Citations
}

function citationOn(id: ConditionFactId, day: string): Citation {
  const { pointers, sourceIds } = factOn(id, day)
  return {
    pointer: pointers.join('; '),
    sources: sourceIds.map((sourceId) => ({
      id: sourceId,
      name: sources.get(sourceId)?.name ?? sourceId,
    })),
  }
}

function recordedRateBps(day: string): number | null {
  try {
    return numberOn('mlt.bunga', day)
  } catch (error) {
    if (error instanceof FactOutOfPeriodError) return null
    throw error
  }
}
