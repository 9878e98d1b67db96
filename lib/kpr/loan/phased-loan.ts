import { balanceIdr, instalmentIdr } from './annuity'

/** A stretch of months at one rate. */
export type Phase = { months: number; annualRateBps: number }

/** A phase as it is paid: what is owed at its start and the instalment of each of its months, unrounded rupiah. */
export type PaidPhase = Phase & { startBalanceIdr: number; instalmentIdr: number }

/**
 * One rate for the first months and another for the rest; a phase of no months is left out.
 * Durations in months, rates in basis points a year.
 */
export function phasesOf(terms: {
  months: number
  firstMonths: number
  firstRateBps: number
  laterRateBps: number
}): Phase[] {
  const firstMonths = Math.min(terms.firstMonths, terms.months)
  return [
    { months: firstMonths, annualRateBps: terms.firstRateBps },
    { months: terms.months - firstMonths, annualRateBps: terms.laterRateBps },
  ].filter((phase) => phase.months > 0)
}

/** What is paid in each phase: at a new rate the balance is spread anew over all months left. */
export function payPhases(principalIdr: number, phases: readonly Phase[]): PaidPhase[] {
  let startBalanceIdr = principalIdr
  let monthsLeft = monthsOf(phases)
  return phases.map((phase) => {
    const loan = {
      principalIdr: startBalanceIdr,
      annualRateBps: phase.annualRateBps,
      months: monthsLeft,
    }
    const paid = { ...phase, startBalanceIdr, instalmentIdr: instalmentIdr(loan) }
    startBalanceIdr = balanceIdr(loan, phase.months)
    monthsLeft -= phase.months
    return paid
  })
}

/** How long the phases last in all. */
export function monthsOf(phases: readonly Phase[]): number {
  return phases.reduce((sum, phase) => sum + phase.months, 0)
}

/** All instalments of all phases, in unrounded rupiah. */
export function totalIdr(phases: readonly PaidPhase[]): number {
  return phases.reduce((sum, phase) => sum + phase.months * phase.instalmentIdr, 0)
}

/** What has been paid by the end of each month, in unrounded rupiah; the first entry is month 1. */
export function runningTotalsIdr(phases: readonly PaidPhase[]): number[] {
  const instalments = phases.flatMap((phase) =>
    Array<number>(phase.months).fill(phase.instalmentIdr),
  )
  let paidIdr = 0
  return instalments.map((instalment) => {
    paidIdr += instalment
    return paidIdr
  })
}
