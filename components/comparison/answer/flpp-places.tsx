import { useTranslations } from 'next-intl'
import { HowMade } from '@/components/figure/how-made'
import type { ComparisonContent } from '@/lib/content/kpr/comparison-content'
import { formatPercent } from '@/lib/format/percent'
import { formatRupiah } from '@/lib/format/rupiah'
import type { Subsidy } from '@/lib/kpr/comparison/subsidy'

type Props = {
  subsidy: Subsidy
  content: ComparisonContent
  /** The place of the house in words, or "none". */
  place: string
}

/** Who may have the subsidised loan. Where no place is given, both limits are shown. */
export function FlppPlaces({ subsidy, content, place }: Props) {
  const t = useTranslations('comparison.places')
  const { regions, downPayment, annualRateBps, longestTenorYears, isIncomeKnown } = subsidy
  const { flppConditions: conditions, citations } = content
  return (
    <section className="box">
      <h3 id="subsidi">{t('heading')}</h3>
      <ul>
        {regions.map(({ region, who, highestPriceIdr, highestIncomeIdrPerMonth }) => {
          const { single, married } = highestIncomeIdrPerMonth
          const price = t('price', { price: formatRupiah(highestPriceIdr) })
          const income = { single: formatRupiah(single), married: formatRupiah(married) }
          return (
            <li key={region}>
              <b>
                {`${who === 'closed' ? '✕' : '✓'} ${subsidy.place ? place : t(region)}: ${t(who)}.`}
              </b>
              {` ${price} ${t('income', income)}`}
            </li>
          )
        })}
        {conditions.rules.map((rule) => (
          <li key={rule}>{rule}</li>
        ))}
        <li>{t('age', { age: conditions.youngestAge })}</li>
        <li>
          {t('downPayment', {
            share: formatPercent(downPayment.shareBps),
            amount: formatRupiah(downPayment.smallestIdr),
          })}{' '}
          {downPayment.isTooSmall && <b>✕ {t('downPaymentTooSmall')}</b>}
        </li>
        <li>{t('rate', { rate: formatPercent(annualRateBps), years: longestTenorYears })}</li>
      </ul>
      {!isIncomeKnown && <p>{t('incomeUnknown')}</p>}
      <HowMade
        basis={[
          citations.flppPrice,
          citations.flppIncome,
          citations.flppCouple,
          citations.flppHouse,
          citations.flppOwnWork,
        ]}
        label={t('how.label')}
        steps={[t('how.reading'), t('how.rest')]}
      />
    </section>
  )
}
