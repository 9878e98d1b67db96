import { useTranslations } from 'next-intl'
import { FigureValue } from '@/components/figure/figure-value'
import type { DatedFact } from '@/lib/content/figures/facts'
import type { HouseWayName } from '@/lib/content/kpr/house-facts'
import type { ExampleInstalments } from '@/lib/content/kpr/house-instalments'
import { formatRoundedRupiah } from '@/lib/format/rounded-rupiah'

type Props = {
  ways: readonly HouseWayName[]
  /** The figures by the name the words give them. */
  facts: Record<string, DatedFact>
  example: ExampleInstalments
}

const rows = ['who', 'cap', 'rate', 'instalment', 'rises'] as const

/** The three ways to a house side by side, as short as they can be said. */
export function HouseWaysTable({ ways, facts, example }: Props) {
  const t = useTranslations('house.table')
  const figures = Object.fromEntries(
    Object.entries(facts).map(([name, fact]) => [name, () => <FigureValue {...fact} />]),
  )
  return (
    <table className="ways">
      <caption>{t('caption')}</caption>
      <thead>
        <tr>
          <td />
          {ways.map((way) => (
            <th key={way} scope="col">
              {t(`${way}.name`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row}>
            <th scope="row">{t.rich(row, figures)}</th>
            {ways.map((way) => (
              <td key={way}>
                <span className="on-narrow">{t(`${way}.name`)}</span>
                {row === 'instalment' ? (
                  <Instalments idr={example[way]} />
                ) : (
                  t.rich(`${way}.${row}`, figures)
                )}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

/** What is paid a month, rounded, first and later. */
function Instalments({ idr }: { idr: readonly number[] }) {
  const t = useTranslations('house.table')
  return idr.map((each, i) => (
    <span key={each}>
      {i > 0 && ` ${t('then')} `}
      <b>Rp{formatRoundedRupiah(each)}</b>
    </span>
  ))
}
