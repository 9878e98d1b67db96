import { useTranslations } from 'next-intl'
import { HowMade } from '@/components/figure/how-made'
import { RupiahFigure } from '@/components/figure/named-figure'
import type { EligibilityContent } from '@/lib/content/kpr/eligibility-content'
import { formatRupiah } from '@/lib/format/rupiah'
import { annuitySteps } from '@/lib/kpr/eligibility/affordability'
import type { Answers } from '@/lib/kpr/eligibility/condition'
import { annuityWords, formatFactor } from './annuity-words'

type Props = { answers: Answers; instalmentIdr: number; content: EligibilityContent }

/** What a month of the loan asked for costs, at the rate of the rules. */
export function Instalment({ answers, instalmentIdr, content }: Props) {
  const t = useTranslations('eligibility.figures')
  const annuity = annuitySteps(answers.tenorYears ?? 1, content.rules.annualRateBps ?? 0)
  return (
    <div>
      <p>
        {t('instalment')} <RupiahFigure name="angsuran" value={instalmentIdr} />
      </p>
      <HowMade
        basis={content.rateCitations}
        label={t('how')}
        steps={[
          ...annuityWords(annuity, t),
          t('instalmentSum', {
            loan: formatRupiah(answers.loanIdr ?? 0),
            factor: formatFactor(annuity.loanPerRupiah),
            instalment: formatRupiah(instalmentIdr),
          }),
        ]}
      />
    </div>
  )
}
