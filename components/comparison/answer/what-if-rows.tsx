import { useTranslations } from 'next-intl'
import { ScrollTable } from '@/components/article/scroll-table'
import { RupiahFigure } from '@/components/figure/named-figure'
import { formatPercent, formatPoints } from '@/lib/format/percent'
import type { WhatIfRates, WhatIfRow } from '@/lib/kpr/comparison/what-if'
import { BPS_IN_A_PERCENT, SAME_RUPIAH_IDR } from '@/lib/units'

/** One loan at a few rates. */
export function WhatIfRows({ rates }: { rates: WhatIfRates }) {
  const t = useTranslations('comparison.whatIf')
  const { name } = rates
  const figureName = ({ changeBps }: WhatIfRow) => `andai.${name}.${changeBps / BPS_IN_A_PERCENT}`
  return (
    <ScrollTable>
      <caption>{t(`caption.${name}`, { month: rates.fromMonth })}</caption>
      <thead>
        <tr>
          <th scope="col">{t(`change.${name}`)}</th>
          <th scope="col">{t('instalment')}</th>
        </tr>
      </thead>
      <tbody>
        {rates.rows.map((row) => (
          <tr key={row.changeBps}>
            <th scope="row">
              {t('step', {
                direction: directionOf(row.changeBps),
                points: formatPoints(Math.abs(row.changeBps)),
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
  if (Math.abs(extraIdr) < SAME_RUPIAH_IDR) return 'same'
  return extraIdr > 0 ? 'more' : 'less'
}
