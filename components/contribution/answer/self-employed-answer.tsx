import { useTranslations } from 'next-intl'
import { AccidentBenefits } from '@/components/contribution/benefit/accident-benefits'
import { DeathBenefitRow } from '@/components/contribution/benefit/death-benefit-row'
import { SavingsRow } from '@/components/contribution/benefit/savings-row'
import { Pictures } from '@/components/contribution/picture/pictures'
import type { ContributionContent } from '@/lib/content/iuran/contribution-content'
import { deathBenefit } from '@/lib/iuran/benefits/death'
import { bpuContribution } from '@/lib/iuran/bpu-contribution'
import type { SelfEmployedInput } from '@/lib/iuran/contribution-fields'
import type { Month } from '@/lib/iuran/monthly-figure'
import { nextPriceChange, payAhead } from '@/lib/iuran/prepayment'
import { MONTHS_A_YEAR } from '@/lib/units'
import { BandCertainty } from './band-certainty'
import { PaidAhead } from './paid-ahead'
import { SelfEmployedLead } from './self-employed-lead'
import { SelfEmployedTable } from './self-employed-table'

type Props = { input: SelfEmployedInput; content: ContributionContent }

/** What somebody who works for himself pays, and what the family gets for it. */
export function SelfEmployedAnswer({ input, content }: Props) {
  const t = useTranslations('contribution')
  const { rules, benefits, citations } = content
  const { month, isNewMember, paidMonths, savingYears } = input
  const contribution = bpuContribution(input, month, rules.bpu)
  if (!contribution) return <p>{t('result.unknownMonth')}</p>

  const priceIn = (each: Month) => bpuContribution(input, each, rules.bpu)?.totalIdr ?? null
  const { basis, jhtIdr, totalIdr } = contribution
  const death = deathBenefit({ isNewSelfEmployed: isNewMember }, benefits.death)
  return (
    <>
      <SelfEmployedLead
        change={nextPriceChange(month, MONTHS_A_YEAR * 2, priceIn)}
        contribution={contribution}
        payer={input.payer}
      />
      <BandCertainty content={content} />
      <Pictures deathIdr={death.totalIdr} dayFromIdr={totalIdr} monthIdr={totalIdr} />
      <SelfEmployedTable content={content} contribution={contribution} sector={input.sector} />
      <PaidAhead
        monthsAtOnce={paidMonths}
        once={payAhead(month, paidMonths, priceIn)}
        year={payAhead(month, MONTHS_A_YEAR, priceIn)}
      />
      <h3 className="mt-6">{t('benefit.heading')}</h3>
      <div className="gets">
        <DeathBenefitRow
          citations={citations}
          death={death}
          fullAfterMonths={benefits.death.fullAfterMonths}
        />
        <AccidentBenefits basisIdr={basis.idrPerMonth} content={content} />
        {jhtIdr !== null && (
          <SavingsRow content={content} depositIdrPerMonth={jhtIdr} years={savingYears} />
        )}
      </div>
      <p className="hint">{t('benefit.fromBasis')}</p>
      <p>{t('benefit.selfEmployedNot')}</p>
    </>
  )
}
