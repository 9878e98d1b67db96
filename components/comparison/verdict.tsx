import { useTranslations } from 'next-intl'
import { formatPercent } from '@/lib/format/percent'
import { formatRupiah } from '@/lib/format/rupiah'
import type { Comparison, ComparisonInput } from '@/lib/kpr/compare'
import { MonthFigure, PercentFigure } from './figure'

type Props = { comparison: Comparison; input: ComparisonInput }

/** Less than half a rupiah apart is the same price. */
const SAME_IDR = 0.5

/** Who is cheaper on these figures, and what would turn it round. */
export function Verdict({ comparison, input }: Props) {
  const t = useTranslations('comparison.verdict')
  const { mlt, bank, breakEven } = comparison
  if (mlt.status === 'notApplicable' || !breakEven) return <Cheapest comparison={comparison} />

  const extraIdr = bank.totalIdr - mlt.totalIdr
  const isSame = Math.abs(extraIdr) < SAME_IDR
  const outcome = isSame ? 'same' : extraIdr > 0 ? 'mltCheaper' : 'mltDearer'
  const { month, floatingRate } = breakEven
  return (
    <div className="grid gap-3">
      <h3>{t('heading')}</h3>
      <Cheapest comparison={comparison} />
      <p>
        {t(outcome, { amount: formatRupiah(Math.abs(extraIdr)) })} {t('mayChange')}
      </p>
      <p className="note">
        {floatingRate.status === 'found'
          ? t.rich(extraIdr < 0 ? 'winsAbove' : 'losesBelow', {
              now: formatPercent(input.floatingRateBps),
              rate: () => (
                <PercentFigure
                  name="titik-impas-bunga"
                  value={floatingRate.annualRateBps / BPS_IN_A_PERCENT}
                />
              ),
            })
          : t(floatingRate.reason)}
      </p>
      <p className="note">
        {month === null
          ? t('neverMore')
          : t.rich('moreFrom', {
              month: () => <MonthFigure name="titik-impas-bulan" value={month} />,
            })}
      </p>
    </div>
  )
}

const BPS_IN_A_PERCENT = 100

function Cheapest({ comparison }: Pick<Props, 'comparison'>) {
  const t = useTranslations('comparison')
  const { mlt, bank, flpp } = comparison
  const open = [
    { name: 'bank' as const, totalIdr: bank.totalIdr },
    ...(mlt.status === 'applicable' ? [{ name: 'mlt' as const, totalIdr: mlt.totalIdr }] : []),
    ...(flpp.status === 'applicable' ? [{ name: 'flpp' as const, totalIdr: flpp.totalIdr }] : []),
  ]
  const lowestIdr = Math.min(...open.map(({ totalIdr }) => totalIdr))
  const cheapest = open.filter(({ totalIdr }) => totalIdr - lowestIdr < SAME_IDR)
  if (open.length === 1) return null
  const names = cheapest.map(({ name }) => t(`table.${name}`)).join(', ')
  return <p>{t.rich('verdict.cheapest', { names, b: (words) => <b>{words}</b> })}</p>
}
