import { useTranslations } from 'next-intl'
import { ScrollTable } from '@/components/article/scroll-table'
import { DatedFigure } from '@/components/figure/dated-figure'
import { FigureValue } from '@/components/figure/figure-value'
import { PassedFigure } from '@/components/figure/passed-figure'
import type { ShownFigure } from '@/lib/content/figures/shown-figure'
import type { ChangedFigure } from '@/lib/content/leaflets/changed-figures'

/** What a leaflet says, and what is true now. */
export function ChangedFigures({ changes }: { changes: readonly ChangedFigure[] }) {
  const t = useTranslations('leafletCode')
  return (
    <ScrollTable>
      <thead>
        <tr>
          <th scope="col">{t('what')}</th>
          <th scope="col">{t('before')}</th>
          <th scope="col">{t('now')}</th>
        </tr>
      </thead>
      <tbody>
        {changes.map(({ label, before, now }) => (
          <tr key={label}>
            <th scope="row">{label}</th>
            <td>
              <FigureValue {...before} />
            </td>
            <td>{now ? <FigureValue {...now} /> : <PassedFigure />}</td>
          </tr>
        ))}
      </tbody>
    </ScrollTable>
  )
}

/** All figures of a leaflet as they are now, to hold against the paper. */
export function PresentFigures({ figures }: { figures: readonly ShownFigure[] }) {
  return (
    <ul>
      {figures.map(({ fact, after, endsSoon }) => (
        <li key={fact.id}>
          {fact.label}: <DatedFigure after={after} fact={fact} isBare={!endsSoon} />
        </li>
      ))}
    </ul>
  )
}
