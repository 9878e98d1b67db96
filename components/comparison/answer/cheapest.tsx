import { useTranslations } from 'next-intl'
import type { Comparison, ComparisonInput } from '@/lib/kpr/comparison/compare'
import { SAME_RUPIAH_IDR } from '@/lib/units'

type Props = { comparison: Comparison; input: ComparisonInput }

/** The loan or loans on which least is paid to the end, of those that can be had. */
export function Cheapest({ comparison, input }: Props) {
  const t = useTranslations('comparison')
  const { mlt, bank, flpp } = comparison
  const open = [
    { name: 'bank' as const, paidIdr: bank.totalIdr + input.bankFeesIdr },
    ...(mlt.status === 'applicable'
      ? [{ name: 'mlt' as const, paidIdr: mlt.totalIdr + input.mltFeesIdr }]
      : []),
    ...(flpp.status === 'applicable'
      ? [{ name: 'flpp' as const, paidIdr: flpp.totalIdr + input.flppFeesIdr }]
      : []),
  ]
  if (open.length === 1) return null
  const lowestIdr = Math.min(...open.map(({ paidIdr }) => paidIdr))
  const cheapest = open.filter(({ paidIdr }) => paidIdr - lowestIdr < SAME_RUPIAH_IDR)
  const names = cheapest.map(({ name }) => t(`table.${name}`)).join(', ')
  return <p>{t.rich('verdict.cheapest', { names, b: (words) => <b>{words}</b> })}</p>
}
