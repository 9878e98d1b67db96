import { useTranslations } from 'next-intl'
import { formatRupiah } from '@/lib/format/rupiah'
import type { ComparisonInput } from '@/lib/kpr/compare'
import type { FlppPlace, FlppRules } from '@/lib/kpr/flpp'

type Props = { input: ComparisonInput; places: readonly FlppPlace[]; rules: FlppRules }

/** Where the subsidised loan is open: nobody is asked where they live, so both limits are shown. */
export function FlppPlaces({ input, places, rules }: Props) {
  const t = useTranslations('comparison.places')
  const isIncomeKnown = input.incomeIdrPerMonth !== null
  return (
    <div className="box">
      <h3>{t('heading')}</h3>
      <ul>
        {rules.regions.map(({ region, highestPriceIdr, highestIncomeIdrPerMonth }) => {
          const who = places.find((place) => place.region === region)?.who
          const { single, married } = highestIncomeIdrPerMonth
          return (
            <li key={region}>
              <b>
                {who ? '✓' : '✕'} {t(region)}: {t(who ?? 'closed')}.
              </b>{' '}
              {t('price', { price: formatRupiah(highestPriceIdr) })}
              {isIncomeKnown &&
                ` ${t('income', { single: formatRupiah(single), married: formatRupiah(married) })}`}
            </li>
          )
        })}
      </ul>
      {!isIncomeKnown && <p>{t('incomeUnknown')}</p>}
    </div>
  )
}
