import { shareIdr } from '@/lib/iuran/rupiah-share'

type AccidentDeathRules = {
  deathTimes: number
  /** Death through work never pays less than this: the lump sum of JKM. */
  lowestDeathIdr: number
  periodicIdr: number
  funeralIdr: number
}

type DisabilityRules = { disabilityTimes: number; periodicIdr: number }

export type SickPayRules = {
  sickPayFullMonths: number
  sickPayFullBps: number
  sickPayLaterBps: number
}

/** Money after a work accident (PP 82/2019, Lampiran III): multiples of a month's basis, rupiah, months. */
export type WorkAccidentRules = AccidentDeathRules & DisabilityRules & SickPayRules

/** `multipleIdr` = `basisIdr` × `times`, or the lowest sum where that is more. */
export type AccidentDeathBenefit = {
  basisIdr: number
  times: number
  multipleIdr: number
  isLowest: boolean
  periodicIdr: number
  funeralIdr: number
  totalIdr: number
}

export type DisabilityBenefit = {
  basisIdr: number
  times: number
  multipleIdr: number
  periodicIdr: number
  totalIdr: number
}

export type SickPay = {
  /** Of each month as long as it is whole. */
  fullIdrPerMonth: number
  /** Month by month from the first one, whole rupiah. */
  months: { month: number; shareBps: number; idr: number }[]
  totalIdr: number
}

/** For the family when work causes the death. `basisIdr`: reported wage, or income basis of a self-employed member. */
export function accidentDeathBenefit(
  basisIdr: number,
  rules: AccidentDeathRules,
): AccidentDeathBenefit {
  const { deathTimes: times, lowestDeathIdr, periodicIdr, funeralIdr } = rules
  const multipleIdr = Math.max(basisIdr * times, lowestDeathIdr)
  return {
    basisIdr,
    times,
    multipleIdr,
    isLowest: basisIdr * times < lowestDeathIdr,
    periodicIdr,
    funeralIdr,
    totalIdr: multipleIdr + periodicIdr + funeralIdr,
  }
}

/** For the member who can never work again because of an accident at work. */
export function disabilityBenefit(basisIdr: number, rules: DisabilityRules): DisabilityBenefit {
  const { disabilityTimes: times, periodicIdr } = rules
  const multipleIdr = basisIdr * times
  return { basisIdr, times, multipleIdr, periodicIdr, totalIdr: multipleIdr + periodicIdr }
}

/** Money in place of income while an accident keeps the member from work for so many months (STMB). */
export function sickPay(basisIdr: number, monthsAway: number, rules: SickPayRules): SickPay {
  const { sickPayFullMonths, sickPayFullBps, sickPayLaterBps } = rules
  const months = Array.from({ length: monthsAway }, (_, i) => {
    const shareBps = i < sickPayFullMonths ? sickPayFullBps : sickPayLaterBps
    return { month: i + 1, shareBps, idr: shareIdr(basisIdr, shareBps) }
  })
  const fullIdrPerMonth = shareIdr(basisIdr, sickPayFullBps)
  return { fullIdrPerMonth, months, totalIdr: months.reduce((sum, { idr }) => sum + idr, 0) }
}
