import { useTranslations } from 'next-intl'
import { HowMade } from '@/components/figure/how-made'
import type { Citation } from '@/lib/content/figures/citation'
import { writeValues } from '@/lib/format/step-values'
import type { FirstDay as Day } from '@/lib/kpr/eligibility/first-day'

type Props = { firstDay: Day; basis: Citation }

/** How the first possible day is counted, and the same day for the calendar. */
export function FirstDay({ firstDay: { on, steps }, basis }: Props) {
  const t = useTranslations('eligibility.firstDay')
  return (
    <div className="first-day">
      <HowMade
        basis={[basis]}
        label={t('how')}
        steps={steps.map(({ code, values }) => t(code, writeValues(values)))}
      />
      <p className="print:hidden">
        <a className="button-quiet" href={`/kpr/cek/pengingat.ics?tanggal=${on}`}>
          {t('calendar')}
        </a>
      </p>
      <p className="hint print:hidden">{t('calendarHolds')}</p>
    </div>
  )
}
