import { useTranslations } from 'next-intl'
import { ScrollTable } from '@/components/article/scroll-table'
import { HowMade } from '@/components/figure/how-made'
import type { ContributionContent } from '@/lib/content/contribution-rules'
import { formatPercent } from '@/lib/format/percent'
import { formatRupiah } from '@/lib/format/rupiah'
import type { BpuContribution, Sector } from '@/lib/iuran/bpu-contribution'
import { figureIn, type MonthlyFigure } from '@/lib/iuran/monthly-figure'
import { DAYS_IN_A_MONTH, dayIdr } from '@/lib/iuran/prepayment'
import { BandSentence } from './band-sentence'
import { Money } from './money'
import { oncePerPointer } from './once-per-pointer'

type Props = { contribution: BpuContribution; sector: Sector; content: ContributionContent }

/** One month of a self-employed member by program. */
export function SelfEmployedTable({ contribution, sector, content }: Props) {
  const t = useTranslations('contribution')
  const { jkkIdr, jkmIdr, jhtIdr, totalIdr } = contribution
  return (
    <>
      <ScrollTable>
        <caption>{t('table.caption')}</caption>
        <tbody>
          <tr>
            <th scope="row">{t('program.jkk')}</th>
            <td className="num">
              <Money idr={jkkIdr} name="iuran.jkk" />
            </td>
          </tr>
          <tr>
            <th scope="row">{t('program.jkm')}</th>
            <td className="num">
              <Money idr={jkmIdr} name="iuran.jkm" />
            </td>
          </tr>
          <tr>
            <th scope="row">{t('program.jht')}</th>
            <td className="num">
              {jhtIdr === null ? t('table.notJoined') : <Money idr={jhtIdr} name="iuran.jht" />}
            </td>
          </tr>
          <tr>
            <th scope="row">{t('table.total')}</th>
            <td className="num">
              <Money idr={totalIdr} />
            </td>
          </tr>
        </tbody>
      </ScrollTable>
      <HowSelfEmployedPrice content={content} contribution={contribution} sector={sector} />
    </>
  )
}

function HowSelfEmployedPrice({ contribution, sector, content }: Props) {
  const t = useTranslations('contribution.how')
  const { month, basis, discount, jkkIdr, jkmIdr, jhtIdr, totalIdr } = contribution
  const { rules, citations } = content
  const { jkkRateBps, jkmIdr: fullJkmIdr, jhtRateBps } = rules.bpu
  const inMonth = (figure: MonthlyFigure) => figureIn(figure, month) ?? 0
  const isCut = discount.status === 'applied'
  const shape = isCut ? 'cut' : 'full'
  const values = {
    basis: formatRupiah(basis.idrPerMonth),
    cut: isCut ? formatPercent(discount.bps) : '',
    rate: formatPercent(inMonth(jkkRateBps)),
    flat: formatRupiah(inMonth(fullJkmIdr)),
  }
  const steps = [
    <BandSentence basis={basis} key="basis" />,
    t(`jkk.${shape}`, { ...values, result: formatRupiah(jkkIdr) }),
    t(`jkm.${shape}`, { ...values, result: formatRupiah(jkmIdr) }),
  ]
  if (jhtIdr !== null) {
    const rate = formatPercent(inMonth(jhtRateBps))
    steps.push(t('jht', { ...values, rate, result: formatRupiah(jhtIdr) }))
  }
  const day = formatRupiah(dayIdr(totalIdr))
  steps.push(t('day', { total: formatRupiah(totalIdr), days: DAYS_IN_A_MONTH, result: day }))
  return (
    <HowMade
      basis={oncePerPointer([
        citations['bpu.golongan'],
        citations['bpu.jkm'],
        ...(jhtIdr === null ? [] : [citations['bpu.jht.persen']]),
        ...(discount.status === 'none' ? [] : [citations[`bpu.diskon.${sector}`]]),
      ])}
      label={t('contribution')}
      steps={steps}
    />
  )
}
