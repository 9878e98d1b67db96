import { useTranslations } from 'next-intl'
import { FigureValue } from '@/components/figure/figure-value'
import type { Fact, Source } from '@/lib/content/figures/fact-schema'
import { formatDay } from '@/lib/format/day'
import { BandList } from './band-list'

/** One recorded figure: all its periods, what it rests on, and where sources differ. */
export function FactRecord({ fact, sources }: { fact: Fact; sources: readonly Source[] }) {
  const t = useTranslations('sources')
  const { id, label, unit, periods, confidence, disagreement, checkedOn } = fact
  return (
    <>
      <dt id={id}>{label}</dt>
      {periods.map(({ from, to, value, pointer, sources: ids }) => (
        <dd key={from}>
          {typeof value === 'object' ? (
            <b>{t('bands.count', { count: value.length })}</b>
          ) : (
            <FigureValue value={value} unit={unit} isFull />
          )}{' '}
          {to
            ? t('closed', { from: formatDay(from), to: formatDay(to) })
            : t('open', { from: formatDay(from) })}
          . {pointer}.{' '}
          {ids.map((source) => (
            <a key={source} href={`#${source}`}>
              [{sources.findIndex((each) => each.id === source) + 1}]
            </a>
          ))}
          {typeof value === 'object' && <BandList bands={value} />}
        </dd>
      ))}
      <dd>{t('sure', { confidence })}</dd>
      {disagreement && (
        <dd className="note">
          {disagreement.says} {t('stands')} {disagreement.stands} {disagreement.why}{' '}
          {t('decidedOn', { day: formatDay(checkedOn) })}
        </dd>
      )}
    </>
  )
}
