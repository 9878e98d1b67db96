import { useTranslations } from 'next-intl'
import { HowMade } from '@/components/figure/how-made'
import type { ComparisonContent } from '@/lib/content/kpr/comparison-content'
import { formatPercent } from '@/lib/format/percent'
import { formatRupiah } from '@/lib/format/rupiah'
import type { ComparisonInput } from '@/lib/kpr/comparison/compare'
import { type FlppPlace, smallestDownPaymentIdr } from '@/lib/kpr/comparison/flpp'

type Props = {
  input: ComparisonInput
  places: readonly FlppPlace[]
  content: ComparisonContent
}

/** Who may have the subsidised loan. Nobody is asked where they live, so both limits are shown. */
export function FlppPlaces({ input, places, content }: Props) {
  const t = useTranslations('comparison.places')
  const { flppConditions: conditions, citations } = content
  const { flpp } = content.rules
  const isIncomeKnown = input.incomeIdrPerMonth !== null
  const downPaymentIdr = smallestDownPaymentIdr(input.priceIdr, conditions.smallestDownPaymentBps)
  return (
    <section className="box">
      <h3 id="subsidi">{t('heading')}</h3>
      <ul>
        {flpp.regions.map(({ region, highestPriceIdr, highestIncomeIdrPerMonth }) => {
          const who = places.find((place) => place.region === region)?.who
          const { single, married } = highestIncomeIdrPerMonth
          return (
            <li key={region}>
              <b>
                {who ? '✓' : '✕'} {t(region)}: {t(who ?? 'closed')}.
              </b>{' '}
              {t('price', { price: formatRupiah(highestPriceIdr) })}{' '}
              {t('income', { single: formatRupiah(single), married: formatRupiah(married) })}
            </li>
          )
        })}
        {conditions.rules.map((rule) => (
          <li key={rule}>{rule}</li>
        ))}
        <li>{t('age', { age: conditions.youngestAge })}</li>
        <li>
          {t('downPayment', {
            share: formatPercent(conditions.smallestDownPaymentBps),
            amount: formatRupiah(downPaymentIdr),
          })}{' '}
          {input.downPaymentIdr < downPaymentIdr && <b>✕ {t('downPaymentTooSmall')}</b>}
        </li>
        <li>
          {t('rate', { rate: formatPercent(flpp.annualRateBps), years: flpp.longestTenorYears })}
        </li>
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
