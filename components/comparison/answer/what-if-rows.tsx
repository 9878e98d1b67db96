import { useTranslations } from 'next-intl'
import { ScrollTable } from '@/components/article/scroll-table'
import { RupiahFigure } from '@/components/figure/named-figure'
import { formatPercent } from '@/lib/format/percent'
import type { WhatIfRates, WhatIfRow } from '@/lib/kpr/comparison/what-if'

type Props = { name: 'mlt' | 'bank'; rates: WhatIfRates }

/** Less than half a rupiah is no change. */
const SAME_IDR = 0.5

const figureNames = { mlt: 'andai.mlt', bank: 'andai.komersial' }

/** One loan at a few rates. */
export function WhatIfRows({ name, rates }: Props) {
  const t = useTranslations('comparison.whatIf')
  const figureName = ({ changeBps }: WhatIfRow) => `${figureNames[name]}.${changeBps / 100}`
  return (
    <ScrollTable>
      <caption>{t(`${name}Caption`, { month: rates.fromMonth })}</caption>
      <thead>
        <tr>
          <th scope="col">{t(`${name}Change`)}</th>
          <th scope="col">{t('instalment')}</th>
        </tr>
      </thead>
      <tbody>
        {rates.rows.map((row) => (
          <tr key={row.changeBps}>
            <th scope="row">
              {t('step', {
                direction: directionOf(row.changeBps),
                points: formatPercent(Math.abs(row.changeBps)).replace('%', ''),
              })}
              <small className="block">
                {t('rate', { rate: formatPercent(row.annualRateBps) })}
              </small>
            </th>
            <td>
              <RupiahFigure name={figureName(row)} value={row.instalmentIdr} />
              <small className="block">
                {t.rich(`extra.${extraOf(row)}`, {
                  amount: () => (
                    <RupiahFigure
                      isWithoutSign
                      name={`${figureName(row)}.selisih`}
                      value={row.extraIdr}
                    />
                  ),
                })}
              </small>
            </td>
          </tr>
        ))}
      </tbody>
    </ScrollTable>
  )
}

function directionOf(changeBps: number) {
  if (changeBps === 0) return 'same'
  return changeBps > 0 ? 'up' : 'down'
}

function extraOf({ extraIdr }: WhatIfRow) {
  if (Math.abs(extraIdr) < SAME_IDR) return 'same'
  return extraIdr > 0 ? 'more' : 'less'
}
