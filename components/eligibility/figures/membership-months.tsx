import { useTranslations } from 'next-intl'
import { HowMade } from '@/components/figure/how-made'
import { NamedFigure } from '@/components/figure/named-figure'
import { addMonths } from '@/lib/calendar/day'
import type { EligibilityContent } from '@/lib/content/kpr/eligibility-content'
import { formatDay, formatMonth } from '@/lib/format/day'
import { formatFactValue } from '@/lib/format/fact-value'
import type { MembershipStart } from '@/lib/kpr/eligibility/membership'

type Props = { months: number; start: MembershipStart | undefined; content: EligibilityContent }

/** For how many whole months somebody has been a participant. */
export function MembershipMonths({ months, start, content }: Props) {
  const t = useTranslations('eligibility.figures')
  if (!start?.month) return null
  const { year, month, day } = start
  const startedOn = addMonths({ year, month, day: day ?? 1 }, 0)
  const today = formatDay(content.day)
  const written = formatFactValue(months, 'months')
  return (
    <div>
      <p>
        {t(day === undefined ? 'memberAtLeast' : 'member')}{' '}
        <NamedFigure name="lama-peserta" value={months}>
          {written}
        </NamedFigure>
      </p>
      <HowMade
        basis={[content.citations['mlt.masa-peserta']]}
        label={t('how')}
        steps={[
          t('memberRule'),
          day === undefined
            ? t('memberFromMonth', { month: formatMonth(startedOn), today, months: written })
            : t('memberFromDay', { start: formatDay(startedOn), today, months: written }),
        ]}
      />
    </div>
  )
}
