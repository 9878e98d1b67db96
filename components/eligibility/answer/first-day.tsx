import { useTranslations } from 'next-intl'
import { HowMade } from '@/components/figure/how-made'
import { addMonths } from '@/lib/calendar/day'
import type { EligibilityContent } from '@/lib/content/kpr/eligibility-content'
import { formatDay } from '@/lib/format/day'
import { formatFactValue } from '@/lib/format/fact-value'
import type { MembershipStart } from '@/lib/kpr/eligibility/membership'

type Props = {
  /** First day (ISO) late enough; `null` where it has come or is not known. */
  eligibleOn: string | null
  start: MembershipStart | undefined
  content: EligibilityContent
}

/** How the first possible day is counted, and the same day for the calendar. */
export function FirstDay({ eligibleOn, start, content }: Props) {
  const t = useTranslations('eligibility.firstDay')
  if (!eligibleOn || !start?.month) return null
  const { year, month, day } = start
  const countedFrom =
    day === undefined ? addMonths({ year, month, day: 1 }, 1) : addMonths({ year, month, day }, 0)
  const months = formatFactValue(content.rules.membershipMonths, 'months')
  const isDayMissing = countedFrom.slice(-2) !== eligibleOn.slice(-2)
  return (
    <div className="first-day">
      <HowMade
        basis={[content.citations['mlt.masa-peserta']]}
        label={t('how')}
        steps={[
          t('rule', { months }),
          ...(day === undefined ? [t('dayUnknown', { start: formatDay(countedFrom) })] : []),
          t('sum', { start: formatDay(countedFrom), months, day: formatDay(eligibleOn) }),
          ...(isDayMissing ? [t('dayMissing')] : []),
        ]}
      />
      <p className="print:hidden">
        <a className="button-quiet" href={`/kpr/cek/pengingat.ics?tanggal=${eligibleOn}`}>
          {t('calendar')}
        </a>
      </p>
      <p className="hint print:hidden">{t('calendarHolds')}</p>
    </div>
  )
}
