import { describe, expect, it } from 'vitest'
import type { Answers, Condition } from '@/lib/kpr/eligibility/condition'
import { conditionCodes, conditionRules } from '@/lib/kpr/eligibility/decision-list/decision-list'
import { checkEligibility } from '@/lib/kpr/eligibility/eligibility'
import type { Action, Reason } from '@/lib/kpr/eligibility/reasons'
import { conditionOf, ready, rules, today } from './eligibility-situation'

type Code = Condition['code']
type Row = [Answers, Code, Condition['status'], Reason | null, Action | null]

// What each answer leads to, all others being those of somebody who meets every condition.
const choices: Row[] = [
  [{ segment: 'pu' }, 'segmen', 'ya', null, null],
  [{ segment: 'bpu' }, 'segmen', 'tidak', 'isSelfEmployed', 'askBranch'],
  [{ segment: undefined }, 'segmen', 'belum-tahu', null, 'checkApp'],
  [{ jht: 'ya' }, 'jht', 'ya', null, null],
  [{ jht: 'tidak' }, 'jht', 'tidak', 'isNotInJht', 'askEmployerToRegister'],
  [{ jht: undefined }, 'jht', 'belum-tahu', null, 'checkApp'],
  [{ jkkJkm: 'ya' }, 'jkkjkm', 'ya', null, null],
  [{ jkkJkm: 'tidak' }, 'jkkjkm', 'tidak', 'isNotInJkkJkm', 'askEmployerToRegister'],
  [{ jkkJkm: undefined }, 'jkkjkm', 'belum-tahu', null, 'checkApp'],
  [{ contributions: 'lancar' }, 'iuran', 'ya', null, null],
  [{ contributions: 'menunggak' }, 'iuran', 'tidak', 'contributionsBehind', 'askEmployerToPay'],
  [{ contributions: undefined }, 'iuran', 'belum-tahu', null, 'checkApp'],
  [{ employer: 'tertib' }, 'perusahaan', 'ya', null, null],
  [{ employer: 'sebagian' }, 'perusahaan', 'tidak', 'employerPartial', 'askEmployerToComplete'],
  [{ employer: undefined }, 'perusahaan', 'belum-tahu', null, 'askPersonnel'],
  [{ house: 'belum' }, 'rumah', 'ya', null, null],
  [{ house: 'punya' }, 'rumah', 'tidak', 'houseOwned', 'askAboutRenovation'],
  [{ house: undefined }, 'rumah', 'belum-tahu', null, 'askFamily'],
  [{ usedBefore: 'belum' }, 'pernah', 'ya', null, null],
  [{ usedBefore: 'sudah' }, 'pernah', 'tidak', 'usedBefore', 'askBranchOtherKind'],
  [{ usedBefore: undefined }, 'pernah', 'belum-tahu', null, 'askFamily'],
  [{ credit: 'lancar' }, 'slik', 'ya', null, null],
  // OJK forbids no bank to lend to somebody whose record is not spotless.
  [{ credit: 'perhatian' }, 'slik', 'belum-tahu', 'creditWatched', 'settleAndAsk'],
  [{ credit: 'macet' }, 'slik', 'tidak', 'creditBad', 'settleFirst'],
  [{ credit: undefined }, 'slik', 'belum-tahu', 'creditUnknown', 'checkCredit'],
]

// An instalment of Rp1,325,566 a month: a third of Rp3,976,699 and 40% of Rp3,313,916.
const amounts: Row[] = [
  [{ start: undefined }, 'masa-kepesertaan', 'belum-tahu', 'memberUnknown', 'giveStart'],
  [{ birthYear: 2010 }, 'usia', 'belum-tahu', 'maybeTooYoung', 'bringMarriagePaper'],
  [{ birthYear: undefined }, 'usia', 'belum-tahu', 'ageUnknown', 'giveBirthYear'],
  [{ birthYear: 1961 }, 'usia', 'tidak', 'alreadyTooOld', 'askBankAboutAge'],
  [{ tenorYears: undefined }, 'usia', 'belum-tahu', 'endAgeUnknown', 'chooseTenor'],
  [{ birthYear: 1980, tenorYears: 20 }, 'usia', 'tidak', 'endAgeTooHigh', 'shortenTenor'],
  [{ incomeIdrPerMonth: undefined }, 'angsuran', 'belum-tahu', 'instalmentUnknown', 'giveAmounts'],
  [{ incomeIdrPerMonth: 3_976_699 }, 'angsuran', 'ya', 'instalmentLight', null],
  [
    { incomeIdrPerMonth: 3_976_698 },
    'angsuran',
    'belum-tahu',
    'instalmentHeavy',
    'lowerInstalment',
  ],
  [{ incomeIdrPerMonth: 3_313_915 }, 'angsuran', 'tidak', 'instalmentTooHeavy', 'lowerInstalment'],
  [{ loanIdr: undefined }, 'plafon', 'belum-tahu', 'loanUnknown', 'giveLoan'],
  [{ loanIdr: 500_000_001 }, 'plafon', 'tidak', 'loanTooLarge', 'borrowLess'],
  [{ tenorYears: undefined }, 'plafon', 'belum-tahu', 'tenorUnknown', 'chooseTenor'],
  [{ tenorYears: 31 }, 'plafon', 'tidak', 'tenorTooLong', 'shortenTenor'],
]

describe('the answer', () => {
  it.each([...choices, ...amounts])(
    '%o leaves %s %s: %s, %s',
    (answer, code, status, reason, action) => {
      const condition = conditionOf(code, answer)
      expect(condition.status).toBe(status)
      expect(condition.findings).toContainEqual(expect.objectContaining({ status, reason, action }))
    },
  )

  it.each(choices)('%o is shown beside what %s asks for', (answer, code) => {
    const [given] = Object.values(answer)
    const wanted = conditionOf(code, {}).findings[0]?.actual
    expect(conditionOf(code, answer).findings[0]).toMatchObject({
      required: wanted,
      actual: given === undefined ? null : { unit: 'choice', value: given },
    })
    expect(wanted).toEqual({ unit: 'choice', value: expect.any(String) })
  })

  it('is open where no rate is recorded for the day, and the bank is to be asked', () => {
    const { conditions } = checkEligibility(ready, { ...rules, annualRateBps: null }, today)
    expect(conditions.find(({ code }) => code === 'angsuran')).toMatchObject({
      status: 'belum-tahu',
      findings: [{ reason: 'rateUnknown', action: 'askBankAboutRate' }],
    })
  })
})

describe('who decides', () => {
  it.each<[Code, Condition['decider']]>([
    ['segmen', 'bpjs'],
    ['jht', 'perusahaan'],
    ['masa-kepesertaan', 'bpjs'],
    ['jkkjkm', 'perusahaan'],
    ['iuran', 'perusahaan'],
    ['perusahaan', 'perusahaan'],
    ['rumah', 'anda'],
    ['pernah', 'bpjs'],
    ['slik', 'ojk'],
    ['usia', 'bank'],
    ['angsuran', 'bank'],
    ['plafon', 'bank'],
  ])('on %s: %s', (code, decider) => {
    expect(conditionOf(code, {}).decider).toBe(decider)
  })

  it.each<Code>(['jht', 'jkkjkm', 'iuran'])('on %s without an employer: oneself', (code) => {
    expect(conditionOf(code, { segment: 'bpu' }).decider).toBe('anda')
  })

  it('without an employer there is no personnel office to ask, but the branch', () => {
    const [finding] = conditionOf('perusahaan', { segment: 'bpu', employer: undefined }).findings
    expect(finding).toMatchObject({ status: 'belum-tahu', action: 'askBranch' })
  })
})

describe('an unmet condition', () => {
  const unmet: [Code, Answers, string][] = [
    ['segmen', { segment: 'bpu' }, 'mlt.syarat.segmen'],
    ['jht', { jht: 'tidak' }, 'mlt.syarat.jht'],
    ['masa-kepesertaan', { start: { year: 2026, month: 6 } }, 'mlt.masa-peserta'],
    ['jkkjkm', { jkkJkm: 'tidak' }, 'mlt.syarat.tiga-program'],
    ['iuran', { contributions: 'menunggak' }, 'mlt.syarat.iuran'],
    ['perusahaan', { employer: 'sebagian' }, 'mlt.syarat.perusahaan'],
    ['rumah', { house: 'punya' }, 'mlt.syarat.rumah'],
    ['pernah', { usedBefore: 'sudah' }, 'mlt.kali-pakai'],
    ['slik', { credit: 'macet' }, 'mlt.syarat.slik'],
    ['usia', { birthYear: 1970 }, 'mlt.usia-akhir'],
    ['usia', { birthYear: 1950 }, 'mlt.usia-akhir'],
    ['angsuran', { incomeIdrPerMonth: 1_000_000 }, 'bank.rasio-angsuran-keras'],
    ['plafon', { loanIdr: 600_000_000 }, 'mlt.plafon-kpr'],
    ['plafon', { tenorYears: 31 }, 'mlt.tenor-kpr'],
  ]

  it.each(unmet)('%s with %o rests on the record %s', (code, changed, factId) => {
    const { status, findings } = conditionOf(code, { ...ready, ...changed })
    expect(status).toBe('tidak')
    expect(findings.filter((finding) => finding.status === 'tidak')).toMatchObject([{ factId }])
  })

  it('is among these for every condition and for every record a no can rest on', () => {
    const listed = conditionRules.flatMap(({ code, parts }) =>
      parts.flat().flatMap(({ status, factId }) => (status === 'tidak' ? `${code} ${factId}` : [])),
    )
    expect(new Set(unmet.map(([code, , factId]) => `${code} ${factId}`))).toEqual(new Set(listed))
    expect(new Set(unmet.map(([code]) => code))).toEqual(new Set(conditionCodes))
  })
})
