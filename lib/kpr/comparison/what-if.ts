import { bankCosts, type ComparisonInput, type ComparisonRules, mltRow } from './compare'

/** Steps the tool tries, in basis points: a choice of this tool, not law. */
export const biStepsBps = [-100, 0, 100, 200, 300] as const
export const floatingStepsBps = [100, 200, 500] as const

/** One loan if its rate moved by `changeBps`; rupiah a month, unrounded. */
export type WhatIfRow = {
  changeBps: number
  annualRateBps: number
  instalmentIdr: number
  /** More a month than without the change; negative where it is less. */
  extraIdr: number
}

export type WhatIfRates = {
  /** First month at the changed rate, counted from 1. */
  fromMonth: number
  rows: WhatIfRow[]
}

export type WhatIf = {
  /** Null where MLT does not apply, or ends before its first review. */
  mlt: WhatIfRates | null
  /** Null where the teaser lasts to the end. */
  bank: WhatIfRates | null
}

/** The instalments of both loans whose rate may move, if it moved by a few steps. */
export function whatIfRatesMove(input: ComparisonInput, rules: ComparisonRules): WhatIf {
  return { mlt: mltSteps(input, rules.mlt), bank: bankSteps(input) }
}

function mltSteps(input: ComparisonInput, rules: ComparisonRules['mlt']): WhatIfRates | null {
  const rows = biStepsBps.map((changeBps) => {
    const mlt = mltRow({ ...input, biChangeBps: changeBps }, rules)
    if (mlt.status === 'notApplicable' || (changeBps !== 0 && !mlt.reset)) return null
    return {
      changeBps,
      annualRateBps: mlt.reset?.annualRateBps ?? input.mltRateBps,
      instalmentIdr: mlt.laterInstalmentIdr,
      extraIdr: mlt.laterInstalmentIdr - mlt.firstInstalmentIdr,
    }
  })
  const known = rows.filter((row) => row !== null)
  return known.length === rows.length ? { fromMonth: rules.reviewMonths + 1, rows: known } : null
}

function bankSteps(input: ComparisonInput): WhatIfRates | null {
  const unchanged = bankCosts(input)
  const fromMonth = input.teaserMonths + 1
  if (input.teaserMonths > 0 && !unchanged.reset) return null
  const rows = floatingStepsBps.map((changeBps) => {
    const annualRateBps = input.floatingRateBps + changeBps
    const { laterInstalmentIdr } = bankCosts({ ...input, floatingRateBps: annualRateBps })
    return {
      changeBps,
      annualRateBps,
      instalmentIdr: laterInstalmentIdr,
      extraIdr: laterInstalmentIdr - unchanged.laterInstalmentIdr,
    }
  })
  return { fromMonth, rows }
}
