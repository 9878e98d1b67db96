import { useTranslations } from 'next-intl'
import { HowMade } from '@/components/figure/how-made'
import type { ContributionContent } from '@/lib/content/iuran/contribution-content'
import { formatPercent } from '@/lib/format/percent'
import { formatRupiah } from '@/lib/format/rupiah'
import type { EmployeeInput } from '@/lib/iuran/contribution-fields'
import { figureIn, type MonthlyFigure } from '@/lib/iuran/monthly-figure'
import type { WageContribution } from '@/lib/iuran/wage-contribution'
import { oncePerPointer } from './once-per-pointer'

type Props = {
  contribution: WageContribution
  input: EmployeeInput
  content: ContributionContent
}

const jkkFactIds = {
  1: 'jkk.pu.sangat-rendah',
  2: 'jkk.pu.rendah',
  3: 'jkk.pu.sedang',
  4: 'jkk.pu.tinggi',
  5: 'jkk.pu.sangat-tinggi',
} as const

/** Each share of the wage, as far as it is joined and known. */
export function HowWageContribution({ contribution, input, content }: Props) {
  const t = useTranslations('contribution.how')
  const { jkk, jkm, jht, jp, jkp, month } = contribution
  const { wage } = content.rules
  const { citations } = content
  const share = (
    who: 'employer' | 'worker' | 'state' | 'fromJkk',
    program: 'jkk' | 'jkm' | 'jht' | 'jp' | 'jkp',
    wageIdr: number,
    figure: MonthlyFigure,
    idr: number,
  ) =>
    t(`share.${who}`, {
      program: program.toUpperCase(),
      wage: formatRupiah(wageIdr),
      rate: formatPercent(figureIn(figure, month) ?? 0),
      result: formatRupiah(idr),
    })
  const steps: string[] = []
  if (jkk.status === 'joined') {
    const figure = wage.jkkRateBps[input.riskClass]
    steps.push(share('employer', 'jkk', jkk.wageIdr, figure, jkk.employerIdr))
  }
  if (jkm.status === 'joined') {
    steps.push(share('employer', 'jkm', jkm.wageIdr, wage.jkmRateBps, jkm.employerIdr))
  }
  if (jht.status === 'joined') {
    steps.push(share('worker', 'jht', jht.wageIdr, wage.jhtWorkerBps, jht.workerIdr))
    steps.push(share('employer', 'jht', jht.wageIdr, wage.jhtEmployerBps, jht.employerIdr))
  }
  if (jp.status === 'joined') {
    if (jp.isCapped) steps.push(t('capped', { wage: formatRupiah(jp.wageIdr), program: 'JP' }))
    steps.push(share('worker', 'jp', jp.wageIdr, wage.jpWorkerBps, jp.workerIdr))
    steps.push(share('employer', 'jp', jp.wageIdr, wage.jpEmployerBps, jp.employerIdr))
  }
  if (jkp.status === 'joined') {
    if (jkp.isCapped) steps.push(t('capped', { wage: formatRupiah(jkp.wageIdr), program: 'JKP' }))
    steps.push(share('state', 'jkp', jkp.wageIdr, wage.jkpStateBps, jkp.stateIdr))
    steps.push(share('fromJkk', 'jkp', jkp.wageIdr, wage.jkpFromJkkBps, jkp.fromJkkIdr))
  }
  return (
    <HowMade
      basis={oncePerPointer([
        citations[jkkFactIds[input.riskClass]],
        citations['jkm.pu'],
        ...(jht.status === 'joined' ? [citations['jht.pu.majikan']] : []),
        ...(jp.status === 'notJoined' ? [] : [citations['jp.upah-tertinggi']]),
        ...(jkp.status === 'joined' ? [citations['jkp.iuran.pemerintah']] : []),
      ])}
      label={t('contribution')}
      steps={steps}
    />
  )
}
