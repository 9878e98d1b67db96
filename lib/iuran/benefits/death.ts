/** Money for the family when a member dies, not through work (PP 44/2015, Pasal 34 as amended): rupiah. */
export type DeathRules = {
  lumpSumIdr: number
  periodicIdr: number
  funeralIdr: number
  totalIdr: number
  /** Self-employed members get only this before so many months of membership (Permenaker 1/2025). */
  earlyIdr: number
  fullAfterMonths: number
}

export type DeathBenefit =
  | {
      status: 'full'
      lumpSumIdr: number
      periodicIdr: number
      funeralIdr: number
      totalIdr: number
    }
  /** Membership too short: the reduced sum instead, and what it becomes. */
  | { status: 'early'; totalIdr: number; fullIdr: number; fullAfterMonths: number }

/** JKM; `isNewSelfEmployed`: works for himself and has not been a member for `fullAfterMonths` yet. */
export function deathBenefit(
  { isNewSelfEmployed }: { isNewSelfEmployed: boolean },
  rules: DeathRules,
): DeathBenefit {
  const { lumpSumIdr, periodicIdr, funeralIdr, totalIdr, earlyIdr, fullAfterMonths } = rules
  return isNewSelfEmployed
    ? { status: 'early', totalIdr: earlyIdr, fullIdr: totalIdr, fullAfterMonths }
    : { status: 'full', lumpSumIdr, periodicIdr, funeralIdr, totalIdr }
}
