import { useTranslations } from 'next-intl'
import { HowMade } from '@/components/figure/how-made'
import { NamedFigure } from '@/components/figure/named-figure'
import { yearOf } from '@/lib/calendar/day'
import type { EligibilityContent } from '@/lib/content/kpr/eligibility-content'
import { formatFactValue } from '@/lib/format/fact-value'
import type { Answers } from '@/lib/kpr/eligibility/condition'

type Props = { answers: Answers; years: number; content: EligibilityContent }

const written = (years: number) => formatFactValue(years, 'years')

/** The longest term that age and rule leave. */
export function LongestTenor({ answers, years, content }: Props) {
  const t = useTranslations('eligibility.figures')
  const { rules, citations, day } = content
  const age = yearOf(day) - (answers.birthYear ?? 0)
  const ages = { limit: written(rules.oldestAgeYears), age: written(age) }
  const left = rules.oldestAgeYears - age
  return (
    <div>
      <p>
        {t('longest')}{' '}
        <NamedFigure name="tenor-terpanjang" value={years}>
          {written(years)}
        </NamedFigure>
      </p>
      <HowMade
        basis={[citations['mlt.usia-akhir'], citations['mlt.tenor-kpr']]}
        label={t('how')}
        steps={
          left > 0
            ? [
                t('yearsLeft', { ...ages, left: written(left) }),
                t('longestCap', {
                  cap: written(rules.longestTenorYears),
                  longest: written(years),
                }),
              ]
            : [t('noYearsLeft', ages)]
        }
      />
    </div>
  )
}
