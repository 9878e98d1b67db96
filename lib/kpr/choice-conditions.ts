import {
  type Answers,
  type Condition,
  condition,
  type Decider,
  type Finding,
  type Status,
} from './eligibility-condition'
import type { Action, Reason } from './eligibility-reason'

type ChoiceAnswer = {
  [A in keyof Answers]-?: NonNullable<Answers[A]> extends string ? A : never
}[keyof Answers]

type Outcome = readonly [Status, reason: Reason | null, action: Action | null]

type Choice<A extends ChoiceAnswer> = {
  answer: A
  code: Condition['code']
  decider: Decider
  factId: Finding['factId']
  required: NonNullable<Answers[A]>
  outcomes: Record<NonNullable<Answers[A]>, Outcome>
  unknown: Outcome
  /** What somebody without an employer does about it instead. */
  selfEmployedAction?: Action
}

/** A condition that one answer decides. */
function choice<A extends ChoiceAnswer>(rule: Choice<A>) {
  return (answers: Answers): Condition => {
    const given = answers[rule.answer] as NonNullable<Answers[A]> | undefined
    const [status, reason, action] = given === undefined ? rule.unknown : rule.outcomes[given]
    const required = { unit: 'choice', value: rule.required } as const
    const actual = given === undefined ? null : ({ unit: 'choice', value: given } as const)
    const { code, factId, selfEmployedAction } = rule
    const isOwnTask = selfEmployedAction !== undefined && answers.segment === 'bpu'
    const todo = isOwnTask && status === 'tidak' ? selfEmployedAction : action
    const finding = { status, reason, action: todo, factId, required, actual }
    return condition(code, isOwnTask ? 'anda' : rule.decider, [finding])
  }
}

export const checkSegment = choice({
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

export const checkJht = choice({
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

export const checkOtherPrograms = choice({
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

export const checkDues = choice({
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

export const checkEmployer = choice({
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

export const checkHouse = choice({
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

export const checkUsedBefore = choice({
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

export const checkCredit = choice({
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
