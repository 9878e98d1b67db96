import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { recordedFacts } from '@/lib/content/figures/records'
import { eligibilityOn } from '@/lib/content/kpr/eligibility-content'
import { checkEligibility } from '@/lib/kpr/eligibility/eligibility'
import { anyAnswers, rules, today } from '@/tests/unit/kpr/eligibility/eligibility-situation'
import { numRuns } from '@/tests/unit/runs'

const content = eligibilityOn(today)

describe('the rules of the eligibility check', () => {
  it('come from the recorded figures', () => {
    expect(content.rules).toEqual(rules)
  })

  it('have no rate on a day for which none is recorded', () => {
    expect(eligibilityOn('2025-05-01').rules.annualRateBps).toBeNull()
  })

  it.each(Object.entries(content.citations))(
    'name an article and known sources for %s',
    (factId, of) => {
      expect(of.pointer).not.toBe('')
      expect(of.href).toMatch(new RegExp(`^/sumber/[a-z]+#${factId}$`))
      expect(recordedFacts.get(factId)?.periods.at(-1)?.sources.length).toBeGreaterThan(0)
    },
  )

  it('name them for whatever a condition rests on', () => {
    fc.assert(
      fc.property(anyAnswers, (answers) => {
        const { conditions } = checkEligibility(answers, content.rules, today)
        const factIds = conditions.flatMap(({ findings }) => findings.map(({ factId }) => factId))
        expect(factIds.filter((id) => content.citations[id] === undefined)).toEqual([])
      }),
      { numRuns },
    )
  })

  it('can be sent to the browser', () => {
    expect(JSON.parse(JSON.stringify(content))).toEqual(content)
  })
})
