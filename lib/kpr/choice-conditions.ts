import type { Case, ChoiceAnswer, ConditionRule } from './condition-rule'
import type { Answers, ConditionFactId, Decider, Status } from './eligibility-condition'
import type { EligibilityField } from './eligibility-query'
import type { Action, Reason } from './eligibility-reason'

type Outcome = readonly [Status, reason: Reason | null, action: Action | null]

type Choice<A extends ChoiceAnswer> = {
  answer: A
  /** Here a condition is called like the field that asks for it. */
  code: ConditionRule['code'] & EligibilityField
  decider: Decider
  factId: ConditionFactId
  required: NonNullable<Answers[A]>
  outcomes: Record<NonNullable<Answers[A]>, Outcome>
  unknown: Outcome
  /** What somebody without an employer does about it instead. */
  selfEmployedAction?: Action
}

/** A condition that one answer decides: a case for each answer, and one for none. */
function choice<A extends ChoiceAnswer>(rule: Choice<A>): ConditionRule {
  const { answer, code, decider, factId, outcomes, unknown, selfEmployedAction } = rule
  const required = { unit: 'choice', value: rule.required } as const
  const to = ([status, reason, action]: Outcome) => ({ status, reason, action, factId, required })
  const given = Object.entries<Outcome>(outcomes).map(
    ([is, outcome]): Case => ({
      when: { answer, is },
      ...to(outcome),
      selfEmployedAction: outcome[0] === 'tidak' ? selfEmployedAction : undefined,
      actual: { unit: 'choice', value: is },
    }),
  )
  return {
    code,
    decider,
    selfEmployedDecider: selfEmployedAction && 'anda',
    asks: [code],
    parts: [[...given, { when: { missing: [answer] }, ...to(unknown), actual: null }]],
  }
}

export const segmentRule = choice({
  answer: 'segment',
  code: 'segmen',
  decider: 'bpjs',
  factId: 'mlt.syarat.segmen',
  required: 'pu',
  outcomes: {
    pu: ['ya', null, null],
    bpu: ['tidak', 'isSelfEmployed', 'askBranch'],
  },
  unknown: ['belum-tahu', null, 'checkApp'],
})

export const jhtRule = choice({
  answer: 'jht',
  code: 'jht',
  decider: 'perusahaan',
  factId: 'mlt.syarat.jht',
  required: 'ya',
  outcomes: {
    ya: ['ya', null, null],
    tidak: ['tidak', 'isNotInJht', 'askEmployerToRegister'],
  },
  unknown: ['belum-tahu', null, 'checkApp'],
  selfEmployedAction: 'addProgram',
})

export const otherProgramsRule = choice({
  answer: 'jkkJkm',
  code: 'jkkjkm',
  decider: 'perusahaan',
  factId: 'mlt.syarat.tiga-program',
  required: 'ya',
  outcomes: {
    ya: ['ya', null, null],
    tidak: ['tidak', 'isNotInJkkJkm', 'askEmployerToRegister'],
  },
  unknown: ['belum-tahu', null, 'checkApp'],
  selfEmployedAction: 'addProgram',
})

export const duesRule = choice({
  answer: 'dues',
  code: 'iuran',
  decider: 'perusahaan',
  factId: 'mlt.syarat.iuran',
  required: 'lancar',
  outcomes: {
    lancar: ['ya', null, null],
    menunggak: ['tidak', 'duesBehind', 'askEmployerToPay'],
  },
  unknown: ['belum-tahu', null, 'checkApp'],
  selfEmployedAction: 'payDues',
})

export const employerRule = choice({
  answer: 'employer',
  code: 'perusahaan',
  decider: 'perusahaan',
  factId: 'mlt.syarat.perusahaan',
  required: 'tertib',
  outcomes: {
    tertib: ['ya', null, null],
    sebagian: ['tidak', 'employerPartial', 'askEmployerToComplete'],
  },
  unknown: ['belum-tahu', null, 'askPersonnel'],
})

export const houseRule = choice({
  answer: 'house',
  code: 'rumah',
  decider: 'anda',
  factId: 'mlt.syarat.rumah',
  required: 'belum',
  outcomes: {
    belum: ['ya', null, null],
    punya: ['tidak', 'houseOwned', 'askAboutRenovation'],
  },
  unknown: ['belum-tahu', null, 'askFamily'],
})

export const usedBeforeRule = choice({
  answer: 'usedBefore',
  code: 'pernah',
  decider: 'bpjs',
  factId: 'mlt.kali-pakai',
  required: 'belum',
  outcomes: {
    belum: ['ya', null, null],
    sudah: ['tidak', 'usedBefore', 'askBranchOtherKind'],
  },
  unknown: ['belum-tahu', null, 'askFamily'],
})

export const creditRule = choice({
  answer: 'credit',
  code: 'slik',
  decider: 'ojk',
  factId: 'mlt.syarat.slik',
  required: 'lancar',
  outcomes: {
    lancar: ['ya', null, null],
    perhatian: ['belum-tahu', 'creditWatched', 'settleAndAsk'],
    macet: ['tidak', 'creditBad', 'settleFirst'],
  },
  unknown: ['belum-tahu', 'creditUnknown', 'checkCredit'],
})
