import { formatFactValue } from '@/lib/format/fact-value'
import type { ConditionFactId, EligibilityRules } from '@/lib/kpr/eligibility-condition'
import { type Channel, channels } from './channels'
import { FactOutOfPeriodError, factOn, numberOn } from './facts'
import { factAddress } from './topics'

const BPS_IN_ONE = 10_000

/** Where a condition comes from: law and article, and the record that names its sources. */
export type Citation = { pointer: string; href: string }

export type EligibilityContent = {
  rules: EligibilityRules
  citations: Record<ConditionFactId, Citation>
  /** The subsidised loan, as a reader sees its figures. */
  subsidised: { rate: string; tenor: string }
  /** Where anybody reads the own credit record without paying. */
  creditRecord: Channel
}

/** Every figure or rule that a condition can rest on. */
const conditionFactIds: readonly ConditionFactId[] = [
  'mlt.syarat.segmen',
  'mlt.syarat.jht',
  'mlt.masa-peserta',
  'mlt.syarat.tiga-program',
  'mlt.syarat.iuran',
  'mlt.syarat.perusahaan',
  'mlt.syarat.rumah',
  'mlt.kali-pakai',
  'mlt.syarat.slik',
  'mlt.usia-masuk',
  'mlt.usia-akhir',
  'bank.rasio-angsuran',
  'bank.rasio-angsuran-keras',
  'mlt.plafon-kpr',
  'mlt.tenor-kpr',
]

/** Rules, citations and figures of /kpr/cek as they stand on `day` (ISO). */
export function eligibilityOn(day: string): EligibilityContent {
  const citations = conditionFactIds.map((id) => [id, citationOn(id, day)] as const)
  return {
    rules: rulesOn(day),
    citations: Object.fromEntries(citations) as EligibilityContent['citations'],
    subsidised: { rate: textOn('flpp.bunga', day), tenor: textOn('flpp.tenor', day) },
    creditRecord: channels.idebku,
  }
}

function rulesOn(day: string): EligibilityRules {
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

function citationOn(id: ConditionFactId, day: string): Citation {
  return { pointer: factOn(id, day).pointers.join('; '), href: factAddress(id) }
}

function textOn(id: string, day: string): string {
  const { value, unit } = factOn(id, day)
  return formatFactValue(value, unit)
}

/** The rate rests on the last known BI-Rate: there are days for which none is recorded. */
function recordedRateBps(day: string): number | null {
  try {
    return numberOn('mlt.bunga', day)
  } catch (error) {
    if (error instanceof FactOutOfPeriodError) return null
    throw error
  }
}
