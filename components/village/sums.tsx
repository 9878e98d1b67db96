import { useTranslations } from 'next-intl'
import { FigureValue } from '@/components/figure/figure-value'

type Props = {
  people: readonly number[]
  /** Rupiah for each of them; null where nobody knows yet. */
  idr: readonly (number | null)[]
  /** Whom to ask then. */
  phone: string
}

/** A sum for each number of people; where the head of the table is not seen, each says for how many. */
export function Sums({ people, idr, phone }: Props) {
  const t = useTranslations('village')
  return people.map((count, i) => {
    const sum = idr[i] ?? null
    return (
      <td className="num" key={count}>
        <span className="on-narrow hint">
          <FigureValue unit="people" value={count} />
        </span>
        {sum === null ? t('unknown', { phone }) : <FigureValue isFull unit="idr" value={sum} />}
      </td>
    )
  })
}

/** How many people each column is for, behind the head of the rows. */
export function PeopleHead({ people, of }: { people: readonly number[]; of: string }) {
  return (
    <thead>
      <tr>
        <th scope="col">{of}</th>
        {people.map((count) => (
          <th className="num" key={count} scope="col">
            <FigureValue unit="people" value={count} />
          </th>
        ))}
      </tr>
    </thead>
  )
}
