import { useTranslations } from 'next-intl'
import { ScrollTable } from '@/components/article/scroll-table'
import { RupiahFigure } from '@/components/figure/named-figure'
import type { BpuContribution } from '@/lib/iuran/bpu-contribution'

/** One month of a self-employed member by program. */
export function SelfEmployedTable({ contribution }: { contribution: BpuContribution }) {
  const t = useTranslations('contribution')
  const { jkkIdr, jkmIdr, jhtIdr, totalIdr } = contribution
  return (
    <ScrollTable>
      <caption>{t('table.caption')}</caption>
      <tbody>
        <tr>
          <th scope="row">{t('program.jkk')}</th>
          <td className="num">
            <RupiahFigure name="iuran.jkk" value={jkkIdr} />
          </td>
        </tr>
        <tr>
          <th scope="row">{t('program.jkm')}</th>
          <td className="num">
            <RupiahFigure name="iuran.jkm" value={jkmIdr} />
          </td>
        </tr>
        <tr>
          <th scope="row">{t('program.jht')}</th>
          <td className="num">
            {jhtIdr === null ? (
              t('table.notJoined')
            ) : (
              <RupiahFigure name="iuran.jht" value={jhtIdr} />
            )}
          </td>
        </tr>
        <tr>
          <th scope="row">{t('table.total')}</th>
          <td className="num">
            <RupiahFigure value={totalIdr} />
          </td>
        </tr>
      </tbody>
    </ScrollTable>
  )
}
