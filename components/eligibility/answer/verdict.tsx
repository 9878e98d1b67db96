import { useTranslations } from 'next-intl'
import { formatDay } from '@/lib/format/day'
import { formatFactValue } from '@/lib/format/fact-value'
import type { EligibilityRules } from '@/lib/kpr/eligibility/condition'
import type { Eligibility } from '@/lib/kpr/eligibility/eligibility'

type Props = { eligibility: Eligibility; rules: EligibilityRules }

/** The answer in two levels: all conditions in a sentence, then the two basic ones. Never an approval. */
export function Verdict({ eligibility, rules }: Props) {
  const t = useTranslations('eligibility')
  const { basic, overall, counts, firstDay } = eligibility
  const unknown = counts['belum-tahu']
  const months = formatFactValue(rules.membershipMonths, 'months')
  return (
    <div className="verdict" role="status">
      <p data-hasil={overall}>
        <b>
          {t(`overall.${overall}`, {
            unmet: counts.tidak,
            unknown,
            isMoreOpen: unknown > 0 ? 'yes' : 'no',
          })}
        </b>{' '}
        {t('bankDecides')}
      </p>
      <p data-dasar={basic}>
        <b>{t(`basic.${basic}`)}</b> {t('basic.what', { months })}
      </p>
      {firstDay && (
        <p>
          {t.rich(firstDay.isLatest ? 'eligibleAtLatestOn' : 'eligibleOn', {
            months,
            day: () => (
              <time className="figure" data-angka="tanggal-memenuhi" dateTime={firstDay.on}>
                {formatDay(firstDay.on)}
              </time>
            ),
          })}
        </p>
      )}
    </div>
  )
}
