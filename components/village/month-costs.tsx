import { useTranslations } from 'next-intl'
import { Fold } from '@/components/article/fold'
import type { VillageCosts } from '@/lib/content/iuran/village-costs'
import { formatMonth } from '@/lib/format/day'
import { PeopleHead, Sums } from './sums'

type Props = { costs: VillageCosts; phone: string }

/** The same costs month by month, for a budget. */
export function MonthCosts({ costs: { sector, people, months }, phone }: Props) {
  const t = useTranslations('village')
  return (
    <Fold title={t('months', { sector: t(`sector.${sector}`) })}>
      <table className="shares village">
        <PeopleHead of={t('month')} people={people} />
        <tbody>
          {months.map(({ month, idr }) => (
            <tr key={month}>
              <th scope="row">{formatMonth(`${month}-01`)}</th>
              <Sums idr={idr} people={people} phone={phone} />
            </tr>
          ))}
        </tbody>
      </table>
    </Fold>
  )
}
