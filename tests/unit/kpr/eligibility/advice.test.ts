import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { adviceFor, adviceKinds } from '@/lib/kpr/eligibility/advice'
import type { Answers } from '@/lib/kpr/eligibility/condition'
import { checkEligibility } from '@/lib/kpr/eligibility/eligibility'
import { numRuns } from '@/tests/unit/runs'
import { anyAnswers, check, rules, today } from './eligibility-situation'

const adviceOn = (changed: Answers) =>
  adviceFor(check(changed).conditions).map(({ kind, action, doer, codes }) => ({
    kind,
    action,
    doer,
    codes,
  }))

describe('what to mend first', () => {
  it('is nothing where every condition is met', () => {
    expect(adviceOn({})).toEqual([])
  })

  it.each([
    [{ house: 'punya' }, 'blocks', 'anda', 'askAboutRenovation', ['rumah']],
    [{ employer: 'sebagian' }, 'blocks', 'perusahaan', 'askEmployerToComplete', ['perusahaan']],
    [
      { loanIdr: 500_000_001, incomeIdrPerMonth: 90_000_000 },
      'blocks',
      'anda',
      'borrowLess',
      ['plafon'],
    ],
    [{ contributions: 'menunggak' }, 'takesTime', 'perusahaan', 'askEmployerToPay', ['iuran']],
    [{ credit: 'macet' }, 'takesTime', 'anda', 'settleFirst', ['slik']],
    [{ credit: 'perhatian' }, 'takesTime', 'anda', 'settleAndAsk', ['slik']],
    [{ start: { year: 2026, month: 1 } }, 'takesTime', 'anda', 'waitUntil', ['masa-kepesertaan']],
    [{ credit: undefined }, 'asks', 'anda', 'checkCredit', ['slik']],
    [{ employer: undefined }, 'asks', 'anda', 'askPersonnel', ['perusahaan']],
  ] as const)('after %j is to %s: %s, %s for %j', (changed, kind, doer, action, codes) => {
    expect(adviceOn(changed as Answers)).toEqual([{ kind, doer, action, codes }])
  })

  it('names an action once, with every condition it serves', () => {
    expect(adviceOn({ jht: 'tidak', jkkJkm: 'tidak' })).toEqual([
      {
        kind: 'blocks',
        doer: 'perusahaan',
        action: 'askEmployerToRegister',
        codes: ['jht', 'jkkjkm'],
      },
    ])
  })

  it('asks for the amounts in one step, not in three', () => {
    const open = { incomeIdrPerMonth: undefined, loanIdr: undefined, tenorYears: undefined }
    expect(adviceOn(open)).toEqual([
      { kind: 'asks', doer: 'anda', action: 'giveAmounts', codes: ['usia', 'angsuran', 'plafon'] },
    ])
  })

  it('puts what blocks before what takes time, and both before what has to be asked', () => {
    const changed: Answers = { segment: undefined, credit: 'macet', house: 'punya' }
    expect(adviceOn(changed).map(({ kind }) => kind)).toEqual(['blocks', 'takesTime', 'asks'])
  })

  it('tells somebody without an employer to pay what is behind', () => {
    expect(adviceOn({ segment: 'bpu', contributions: 'menunggak' })).toEqual([
      { kind: 'blocks', doer: 'anda', action: 'askBranch', codes: ['segmen'] },
      { kind: 'takesTime', doer: 'anda', action: 'payContributions', codes: ['iuran'] },
    ])
  })
})

describe('whatever was answered, the advice', () => {
  const conditionsOf = (answers: Answers) => checkEligibility(answers, rules, today).conditions

  it('has a step for every condition that is not met, and for no other', () => {
    fc.assert(
      fc.property(anyAnswers, (answers) => {
        const conditions = conditionsOf(answers)
        const unmet = conditions.filter(({ status }) => status !== 'ya').map(({ code }) => code)
        const served = new Set(adviceFor(conditions).flatMap(({ codes }) => codes))
        return String([...served].sort()) === String(unmet.sort())
      }),
      { numRuns },
    )
  })

  it('says nothing twice and keeps the order of the kinds', () => {
    fc.assert(
      fc.property(anyAnswers, (answers) => {
        const steps = adviceFor(conditionsOf(answers))
        const names = new Set(steps.map(({ action }) => action))
        const kinds = steps.map(({ kind }) => adviceKinds.indexOf(kind))
        return names.size === steps.length && String(kinds) === String([...kinds].sort())
      }),
      { numRuns },
    )
  })
})
