import { choice } from './choice-rule'

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

export const contributionsRule = choice({
  answer: 'contributions',
  code: 'iuran',
  decider: 'perusahaan',
  factId: 'mlt.syarat.iuran',
  required: 'lancar',
  outcomes: {
    lancar: ['ya', null, null],
    menunggak: ['tidak', 'contributionsBehind', 'askEmployerToPay'],
  },
  unknown: ['belum-tahu', null, 'checkApp'],
  selfEmployedAction: 'payContributions',
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
  selfEmployedUnknown: 'askBranch',
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
