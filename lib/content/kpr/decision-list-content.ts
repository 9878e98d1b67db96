import type { Citation } from '@/lib/content/figures/citation'
import { type DatedFact, factAfter, factOn } from '@/lib/content/figures/facts'
import { type PageSources, sourcesOf } from '@/lib/content/figures/page-sources'
import { pickQuery, searchFrom } from '@/lib/input/query'
import type { ConditionCode } from '@/lib/kpr/eligibility/condition'
import { type ConditionRule, factIdsOf } from '@/lib/kpr/eligibility/condition-rule'
import { choiceQuestions } from '@/lib/kpr/eligibility/decision-list/choice-questions'
import { conditionCodes, conditionRules } from '@/lib/kpr/eligibility/decision-list/decision-list'
import { eligibilityFields } from '@/lib/kpr/eligibility/eligibility-fields'
import { keysOf, recordOf } from '@/lib/record'
import { type EligibilityContent, eligibilityOn } from './eligibility-content'

/** A figure or rule that a condition rests on. */
type LimitRecord = { fact: DatedFact; after: DatedFact | null; citations: readonly Citation[] }

export type DecisionListContent = Pick<
  EligibilityContent,
  'rules' | 'citations' | 'creditRecord' | 'callCentre'
> & {
  limits: Record<ConditionCode, LimitRecord[]>
  sources: PageSources
  /** The longest ago that somebody looked at one of the records (ISO day). */
  checkedOn: string
}

/** All that a fact-checker needs beside the rules themselves, as it stands on `day` (ISO). */
export function decisionListOn(day: string): DecisionListContent {
  const { rules, citations, creditRecord, callCentre, rateCitations } = eligibilityOn(day)
  const limit = (id: string, from: readonly Citation[]) => {
    const fact = factOn(id, day)
    return { fact, after: factAfter(fact), citations: from }
  }
  const rate = rules.annualRateBps === null ? [] : [limit('mlt.bunga', rateCitations)]
  const limitsOf = (rule: ConditionRule) => {
    const own = factIdsOf(rule).map((id) => limit(id, [citations[id]]))
    return rule.code === 'angsuran' ? [...own, ...rate] : own
  }
  const limits = recordOf(conditionCodes, (code) =>
    conditionRules.filter((rule) => rule.code === code).flatMap(limitsOf),
  )
  const facts = Object.values(limits).flatMap((own) => own.map(({ fact }) => fact))
  return {
    rules,
    citations,
    creditRecord,
    callCentre,
    limits,
    sources: sourcesOf(
      facts.map(({ id }) => id),
      day,
    ),
    checkedOn: facts.map(({ checkedOn }) => checkedOn).sort()[0] ?? day,
  }
}

/** Every answer as it is wanted. */
const ready = pickQuery(
  {
    ...recordOf(keysOf(choiceQuestions), (field) => choiceQuestions[field].required),
    bulan: '1',
    tahun: '2015',
    lahir: '1990',
    penghasilan: '6000000',
    pinjaman: '150000000',
    tenor: '20',
  },
  eligibilityFields,
)

/** One address for each verdict, to try the check with. */
export const sampleAddresses = {
  met: `/kpr/cek${searchFrom(ready)}`,
  unmet: `/kpr/cek${searchFrom({ ...ready, segmen: 'bpu', iuran: 'menunggak' })}`,
  open: `/kpr/cek${searchFrom({ segmen: 'pu', jht: 'ya' })}`,
} as const
