import type { BpuContribution } from '@/lib/iuran/bpu-contribution'
import { dayIdr } from '@/lib/iuran/prepayment'
import type { WageContribution } from '@/lib/iuran/wage-contribution'
import { DAYS_A_MONTH } from '@/lib/units'
import type { Step } from './step'

/** From the income band to the price of a month and of a day. */
export function selfEmployedSteps(contribution: BpuContribution): Step[] {
  const { basis, rates, discount, jkkIdr, jkmIdr, jhtIdr, totalIdr } = contribution
  const basisIdr = basis.idrPerMonth
  const jkk = { basisIdr, rateBps: rates.jkkBps, resultIdr: jkkIdr }
  const priced: Step[] =
    discount.status === 'applied'
      ? [
          { code: 'jkk.cut', values: { ...jkk, cutBps: discount.bps } },
          {
            code: 'jkm.cut',
            values: { flatIdr: rates.jkmIdr, cutBps: discount.bps, resultIdr: jkmIdr },
          },
        ]
      : [
          { code: 'jkk.full', values: jkk },
          { code: 'jkm.full', values: { resultIdr: jkmIdr } },
        ]
  if (jhtIdr !== null) {
    priced.push({ code: 'jht', values: { basisIdr, rateBps: rates.jhtBps, resultIdr: jhtIdr } })
  }
  return [
    { code: 'band', values: basis },
    ...priced,
    { code: 'day', values: { totalIdr, days: DAYS_A_MONTH, resultIdr: dayIdr(totalIdr) } },
  ]
}

/** Each share of the wage, as far as it is joined and known. */
export function employeeSteps({ jkk, jkm, jht, jp, jkp }: WageContribution): Step[] {
  const steps: Step[] = []
  for (const [program, line] of [
    ['JKK', jkk],
    ['JKM', jkm],
    ['JHT', jht],
    ['JP', jp],
  ] as const) {
    if (line.status !== 'joined') continue
    const { wageIdr, workerBps, workerIdr, employerBps, employerIdr, isCapped } = line
    if (isCapped) steps.push({ code: 'capped', values: { program, wageIdr } })
    if (workerBps > 0) {
      const values = { program, wageIdr, rateBps: workerBps, resultIdr: workerIdr }
      steps.push({ code: 'share.worker', values })
    }
    const values = { program, wageIdr, rateBps: employerBps, resultIdr: employerIdr }
    steps.push({ code: 'share.employer', values })
  }
  if (jkp.status === 'joined') {
    const program = 'JKP'
    const { wageIdr, stateBps, stateIdr, fromJkkBps, fromJkkIdr, isCapped } = jkp
    if (isCapped) steps.push({ code: 'capped', values: { program, wageIdr } })
    steps.push(
      { code: 'share.state', values: { program, wageIdr, rateBps: stateBps, resultIdr: stateIdr } },
      {
        code: 'share.fromJkk',
        values: { program, wageIdr, rateBps: fromJkkBps, resultIdr: fromJkkIdr },
      },
    )
  }
  return steps
}
