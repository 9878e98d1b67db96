import { useTranslations } from 'next-intl'
import { HowMade } from '@/components/figure/how-made'
import type { ComparisonContent } from '@/lib/content/kpr/comparison-content'
import { formatPercent } from '@/lib/format/percent'
import { formatRupiah } from '@/lib/format/rupiah'
import type { Comparison, ComparisonInput } from '@/lib/kpr/comparison/compare'
import { whatIfRatesMove } from '@/lib/kpr/comparison/what-if'
import { balanceIdr } from '@/lib/kpr/loan/annuity'
import { WhatIfRows } from './what-if-rows'

type Props = { comparison: Comparison; input: ComparisonInput; content: ComparisonContent }

/** The instalment if rates moved: nobody knows whether, so a few steps are shown side by side. */
export function WhatIfTable({ comparison, input, content }: Props) {
  const t = useTranslations('comparison.whatIf')
  const { principalIdr, months, bank } = comparison
  const { reviewMonths } = content.rules.mlt
  const whatIf = whatIfRatesMove(input, content.rules)
  if (!whatIf.mlt && !whatIf.bank) return null

  const mltLoan = { principalIdr, annualRateBps: input.mltRateBps, months }
  const steps = [
    whatIf.mlt &&
      t('how.mlt', {
        months: reviewMonths,
        balance: formatRupiah(balanceIdr(mltLoan, reviewMonths)),
        left: months - reviewMonths,
      }),
    whatIf.bank &&
      t('how.bank', {
        balance: formatRupiah(bank.reset?.balanceIdr ?? principalIdr),
        left: months - (bank.reset?.afterMonths ?? 0),
        rate: formatPercent(input.floatingRateBps),
      }),
    t('how.extra'),
  ]
  return (
    <section className="grid gap-3">
      <h3 id="andai">{t('heading')}</h3>
      {whatIf.mlt && <WhatIfRows name="mlt" rates={whatIf.mlt} />}
      {whatIf.bank && <WhatIfRows name="bank" rates={whatIf.bank} />}
      <p className="note">{t('unknown')}</p>
      <HowMade
        basis={whatIf.mlt ? [content.citations.mltReview] : []}
        label={t('how.label')}
        steps={steps.filter((step) => step !== null)}
      />
    </section>
  )
}
