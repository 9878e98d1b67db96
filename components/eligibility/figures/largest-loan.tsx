import { useTranslations } from 'next-intl'
import { HowMade } from '@/components/figure/how-made'
import { RupiahFigure } from '@/components/figure/named-figure'
import type { EligibilityContent } from '@/lib/content/kpr/eligibility-content'
import { formatFactValue } from '@/lib/format/fact-value'
import { formatRupiah } from '@/lib/format/rupiah'
import { type LargestLoanSteps, LOAN_STEP_IDR } from '@/lib/kpr/eligibility/affordability'
import { annuityWords, formatExactRupiah, formatFactor } from './annuity-words'

type Props = { steps: LargestLoanSteps; content: EligibilityContent }

/** How much can be borrowed so that the instalment stays light. */
export function LargestLoan({ steps, content }: Props) {
  const t = useTranslations('eligibility.figures')
  const { rules, citations, rateCitations } = content
  const { incomeIdrPerMonth, highestInstalmentIdr, loanPerRupiah, payableIdr, loanIdr } = steps
  const highest = formatExactRupiah(highestInstalmentIdr)
  return (
    <div>
      <p>
        {t(steps.isLongestTenor ? 'affordableLongest' : 'affordable', {
          tenor: formatFactValue(steps.tenorYears, 'years'),
        })}{' '}
        <RupiahFigure name="pinjaman-terbesar" value={loanIdr} />
      </p>
      <HowMade
        basis={[citations['bank.rasio-angsuran'], citations['mlt.plafon-kpr'], ...rateCitations]}
        label={t('how')}
        steps={[
          t('share', {
            income: formatRupiah(incomeIdrPerMonth),
            parts: rules.instalmentsInIncome,
            highest,
          }),
          ...annuityWords(steps, t),
          t('largestSum', {
            highest,
            factor: formatFactor(loanPerRupiah),
            loan: formatRupiah(payableIdr),
          }),
          steps.isCapped
            ? t('cap', { cap: formatRupiah(rules.highestLoanIdr) })
            : t('rounded', { step: formatRupiah(LOAN_STEP_IDR), loan: formatRupiah(loanIdr) }),
        ]}
      />
    </div>
  )
}
