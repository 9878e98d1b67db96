import { useTranslations } from 'next-intl'
import { AccidentPayments, AccidentSums } from '@/components/contribution/benefit/accident-benefits'
import { DeathBenefitRow } from '@/components/contribution/benefit/death-benefit-row'
import { SavingsRow } from '@/components/contribution/benefit/savings-row'
import { HowContribution } from '@/components/contribution/how/how-contribution'
import { Pictures } from '@/components/contribution/picture/pictures'
import type { ContributionContent } from '@/lib/content/iuran/contribution-content'
import type { SelfEmployedAnswer as Answer } from '@/lib/iuran/answer'
import { BandCertainty } from './band-certainty'
import { PaidAhead } from './paid-ahead'
import { SelfEmployedLead } from './self-employed-lead'
import { SelfEmployedTable } from './self-employed-table'

type Props = { answer: Answer; content: ContributionContent }

/** What somebody who works for himself pays, and what the family gets for it. */
export function SelfEmployedAnswer({ answer, content }: Props) {
  const t = useTranslations('contribution.benefit')
  const { citations } = content
  const { input, contribution, benefits } = answer
  const { death, savings } = benefits
  return (
    <>
      <SelfEmployedLead answer={answer} />
      <BandCertainty content={content} />
      <Pictures
        dayIdr={contribution.idrPerDay}
        deathIdr={death.totalIdr}
        deathMonthIdr={contribution.jkmIdr}
      />
      <SelfEmployedTable contribution={contribution} />
      <HowContribution answer={answer} citations={citations} />
      <PaidAhead monthsAtOnce={input.paidMonths} once={answer.once} year={answer.year} />
      <h3 className="mt-6">{t('heading')}</h3>
      <h4>{t('once')}</h4>
      <div className="gets">
        <DeathBenefitRow
          citations={citations}
          death={death}
          fullAfterMonths={death.fullAfterMonths}
        />
        <AccidentSums benefits={benefits} citations={citations} />
        {savings && <SavingsRow citations={citations} savings={savings} />}
      </div>
      <h4>{t('regularly')}</h4>
      <div className="gets">
        <AccidentPayments benefits={benefits} citations={citations} />
      </div>
      <p className="hint">{t('fromBasis')}</p>
      <p>{t('selfEmployedNot')}</p>
    </>
  )
}
