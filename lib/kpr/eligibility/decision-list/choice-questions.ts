import { met, open, unmet } from '@/lib/kpr/eligibility/status'
import { asked } from './choice-question'

// A question is its field, its rule and the codes of its words. Its place here is that on the page.

const joining = {
  segmen: asked({
    answer: 'segment',
    decider: 'bpjs',
    factId: 'mlt.syarat.segmen',
    required: 'pu',
    outcomes: {
      pu: { option: 'employee', ...met(null) },
      bpu: { option: 'selfEmployed', ...unmet('isSelfEmployed', 'askBranch') },
    },
    unknown: open(null, 'checkApp'),
  }),
}

const stopping = {
  rumah: asked({
    answer: 'house',
    decider: 'anda',
    factId: 'mlt.syarat.rumah',
    required: 'belum',
    outcomes: {
      belum: { option: 'noHouse', ...met(null) },
      punya: { option: 'hasHouse', ...unmet('houseOwned', 'askAboutRenovation') },
    },
    unknown: open(null, 'askFamily'),
  }),
  slik: asked({
    answer: 'credit',
    decider: 'ojk',
    factId: 'mlt.syarat.slik',
    required: 'lancar',
    outcomes: {
      lancar: { option: 'creditClean', ...met(null) },
      perhatian: { option: 'creditWatched', ...open('creditWatched', 'settleAndAsk') },
      macet: { option: 'creditBad', ...unmet('creditBad', 'settleFirst') },
    },
    unknown: open('creditUnknown', 'checkCredit'),
  }),
}

const rest = {
  jht: asked({
    answer: 'jht',
    decider: 'perusahaan',
    factId: 'mlt.syarat.jht',
    required: 'ya',
    outcomes: {
      ya: { option: 'yes', ...met(null) },
      tidak: { option: 'no', ...unmet('isNotInJht', 'askEmployerToRegister') },
    },
    unknown: open(null, 'checkApp'),
    selfEmployedAction: 'addProgram',
  }),
  jkkjkm: asked({
    answer: 'jkkJkm',
    decider: 'perusahaan',
    factId: 'mlt.syarat.tiga-program',
    required: 'ya',
    outcomes: {
      ya: { option: 'both', ...met(null) },
      tidak: { option: 'notBoth', ...unmet('isNotInJkkJkm', 'askEmployerToRegister') },
    },
    unknown: open(null, 'checkApp'),
    selfEmployedAction: 'addProgram',
  }),
  iuran: asked({
    answer: 'contributions',
    decider: 'perusahaan',
    factId: 'mlt.syarat.iuran',
    required: 'lancar',
    outcomes: {
      lancar: { option: 'contributionsPaid', ...met(null) },
      menunggak: {
        option: 'contributionsBehind',
        ...unmet('contributionsBehind', 'askEmployerToPay'),
      },
    },
    unknown: open(null, 'checkApp'),
    selfEmployedAction: 'payContributions',
  }),
  perusahaan: asked({
    answer: 'employer',
    decider: 'perusahaan',
    factId: 'mlt.syarat.perusahaan',
    required: 'tertib',
    outcomes: {
      tertib: { option: 'orderly', ...met(null) },
      sebagian: { option: 'partial', ...unmet('employerPartial', 'askEmployerToComplete') },
    },
    unknown: open(null, 'askPersonnel'),
    selfEmployedUnknown: 'askBranch',
  }),
  pernah: asked({
    answer: 'usedBefore',
    decider: 'bpjs',
    factId: 'mlt.kali-pakai',
    required: 'belum',
    outcomes: {
      belum: { option: 'never', ...met(null) },
      sudah: { option: 'before', ...unmet('usedBefore', 'askBranchOtherKind') },
    },
    unknown: open(null, 'askFamily'),
  }),
}

/** The questions with a list of answers: what settles it most often first, the day of joining after the first of all. */
export const choiceGroups = { joining, stopping, rest }

export const choiceQuestions = { ...joining, ...stopping, ...rest }

type Questions = typeof choiceQuestions

/** The fields that are answered from a list. */
export type ChoiceField = keyof Questions

type Question = Questions[ChoiceField]
type Outcome = {
  [F in ChoiceField]: Questions[F]['outcomes'][keyof Questions[F]['outcomes']]
}[ChoiceField]
type OwnAction = { [F in ChoiceField]: OwnActionsOf<Questions[F]> }[ChoiceField]
type OwnActionsOf<Q> =
  | (Q extends { selfEmployedAction: infer A } ? A : never)
  | (Q extends { selfEmployedUnknown: infer A } ? A : never)

export type ChoiceFactId = Question['factId']
export type ChoiceOption = Outcome['option']
export type ChoiceReason = NonNullable<Outcome['reason'] | Question['unknown']['reason']>
export type ChoiceAction =
  | NonNullable<Outcome['action'] | Question['unknown']['action']>
  | OwnAction

/** What was chosen, by the name of the answer; a property that is absent is not known yet. */
export type ChoiceAnswers = {
  [F in ChoiceField as Questions[F]['answer']]?: keyof Questions[F]['outcomes'] | undefined
}

/** What can be answered, as it stands in the address, with the code of its words. */
export function optionsOf(field: ChoiceField): { answer: string; option: ChoiceOption }[] {
  const outcomes: Readonly<Record<string, { option: ChoiceOption }>> =
    choiceQuestions[field].outcomes
  return Object.entries(outcomes).map(([answer, { option }]) => ({ answer, option }))
}
