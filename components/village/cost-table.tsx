import { useTranslations } from 'next-intl'
import type { VillageCosts } from '@/lib/content/iuran/village-costs'
import { formatMonth } from '@/lib/format/day'
import { PeopleHead, Sums } from './sums'

type Props = {
  costs: VillageCosts
  /** Whom to ask about a month that nobody knows yet. */
  phone: string
}

/** What some numbers of people cost before and after a change of price, and in a year. */
export function CostTable({ costs, phone }: Props) {
  const t = useTranslations('village')
  const { sector, people, runs, yearIdr, withoutDiscount } = costs
  const row = (name: string, idr: readonly (number | null)[]) => (
    <tr key={name}>
      <th scope="row">{name}</th>
      <Sums idr={idr} people={people} phone={phone} />
    </tr>
  )
  return (
    <table className="shares village">
      <caption>{t(`sector.${sector}`)}</caption>
      <PeopleHead of={t('when')} people={people} />
      <tbody>
        {runs.map(({ fromMonth, toMonth, idr }) => {
          const from = formatMonth(`${fromMonth}-01`)
          const to = formatMonth(`${toMonth}-01`)
          return row(fromMonth === toMonth ? from : t('perMonth', { from, to }), idr)
        })}
        {row(t('year'), yearIdr)}
        {withoutDiscount && row(t('withoutDiscount'), withoutDiscount.yearIdr)}
      </tbody>
    </table>
  )
}
