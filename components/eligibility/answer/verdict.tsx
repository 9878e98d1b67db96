import { useTranslations } from 'next-intl'
import { formatDay } from '@/lib/format/day'
import { formatFactValue } from '@/lib/format/fact-value'
import type { EligibilityRules, Status } from '@/lib/kpr/eligibility/condition'
import type { Eligibility } from '@/lib/kpr/eligibility/eligibility'

type Props = {
  eligibility: Eligibility
  rules: EligibilityRules
  /** True where the day of joining is given: the day shown is then exact, not the latest. */
  isStartDayKnown: boolean
}

/** The answer in two levels: all conditions in a sentence, then the two basic ones. Never an approval. */
export function Verdict({ eligibility, rules, isStartDayKnown }: Props) {
  const t = useTranslations('eligibility')
  const { basic, overall, conditions, eligibleOn } = eligibility
  const countOf = (status: Status) => conditions.filter((each) => each.status === status).length
  const unknown = countOf('belum-tahu')
  const months = formatFactValue(rules.membershipMonths, 'months')
  return (
    <div className="verdict" role="status">
      <p data-hasil={overall}>
        <b>
          {t(`overall.${overall}`, {
            unmet: countOf('tidak'),
            unknown,
            isMoreOpen: unknown > 0 ? 'yes' : 'no',
          })}
        </b>{' '}
        {t('bankDecides')}
      </p>
      <p data-dasar={basic}>
        <b>{t(`basic.${basic}`)}</b> {t('basic.what', { months })}
      </p>
      {eligibleOn && (
        <p>
          {t.rich(isStartDayKnown ? 'eligibleOn' : 'eligibleAtLatestOn', {
            months,
            day: () => (
              <time className="figure" data-angka="tanggal-memenuhi" dateTime={eligibleOn}>
                {formatDay(eligibleOn)}
              </time>
            ),
          })}
        </p>
      )}
    </div>
  )
}
