import { useTranslations } from 'next-intl'
import { ScrollTable } from '@/components/article/scroll-table'
import { bandWords } from '@/components/figure/band-words'
import { formatRupiah } from '@/lib/format/rupiah'
import { type BandTable, bandsWithLimits } from '@/lib/iuran/income-bands'

/** Every income band and what it counts as, folded: a long table. */
export function BandList({ bands }: { bands: BandTable }) {
  const t = useTranslations('sources.bands')
  return (
    <details className="how">
      <summary>{t('show')}</summary>
      <ScrollTable>
        <thead>
          <tr>
            <th scope="col">{t('income')}</th>
            <th className="text-right" scope="col">
              {t('basis')}
            </th>
          </tr>
        </thead>
        <tbody>
          {bandsWithLimits(bands).map((band) => {
            const { code, limits } = bandWords(band)
            return (
              <tr key={band.idrPerMonth}>
                <td>{t(code, limits)}</td>
                <td className="num">
                  <data value={band.idrPerMonth}>{formatRupiah(band.idrPerMonth)}</data>
                </td>
              </tr>
            )
          })}
        </tbody>
      </ScrollTable>
    </details>
  )
}
