import { useTranslations } from 'next-intl'
import type { EligibilityContent } from '@/lib/content/kpr/eligibility-content'
import { formatPercent } from '@/lib/format/percent'
import type { LargestLoanSteps } from '@/lib/kpr/eligibility/affordability'
import type { Answers } from '@/lib/kpr/eligibility/condition'
import type { Eligibility } from '@/lib/kpr/eligibility/eligibility'
import { Instalment } from './instalment'
import { LargestLoan } from './largest-loan'
import { LongestTenor } from './longest-tenor'
import { MembershipMonths } from './membership-months'

type Props = {
  eligibility: Eligibility
  answers: Answers
  content: EligibilityContent
  largest: LargestLoanSteps | null
}

/** What can be counted from the answers, as far as they go; every figure opens to its making. */
export function LoanFigures({ eligibility, answers, content, largest }: Props) {
  const t = useTranslations('eligibility.figures')
  const { instalmentIdr, longestTenorYears, conditions } = eligibility
  const membership = conditions.find(({ code }) => code === 'masa-kepesertaan')?.findings[0]?.actual
  const memberMonths = membership?.unit === 'months' ? membership.value : null
  const figures = [instalmentIdr, largest, longestTenorYears, memberMonths]
  if (figures.every((figure) => figure === null)) return null
  return (
    <div className="box">
      <h3>{t('heading')}</h3>
      {memberMonths !== null && (
        <MembershipMonths content={content} months={memberMonths} start={answers.start} />
      )}
      {longestTenorYears !== null && (
        <LongestTenor answers={answers} content={content} years={longestTenorYears} />
      )}
      {instalmentIdr !== null && (
        <Instalment answers={answers} content={content} instalmentIdr={instalmentIdr} />
      )}
      {largest && <LargestLoan content={content} steps={largest} />}
      {(instalmentIdr !== null || largest) && content.biRate && (
        <p className="hint">
          {t('rate', {
            rate: formatPercent(content.rules.annualRateBps ?? 0),
            ...content.biRate,
          })}
        </p>
      )}
    </div>
  )
}
