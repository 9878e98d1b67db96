import { useTranslations } from 'next-intl'
import type { ContributionContent } from '@/lib/content/iuran/contribution-content'
import { formatMonth } from '@/lib/format/day'
import { formatRupiah } from '@/lib/format/rupiah'
import { answerFor } from '@/lib/iuran/answer'
import type { ContributionInput } from '@/lib/iuran/contribution-fields'
import { EmployeeAnswer } from './employee-answer'
import { SelfEmployedAnswer } from './self-employed-answer'
import { WayOn } from './way-on'

type Props = {
  input: ContributionInput
  content: ContributionContent
  isExample: boolean
  /** False where nothing was chosen yet: then there is no form. */
  isAsked: boolean
}

/** The cost first, then its picture, the table, what comes back, and the way there. */
export function ContributionResult({ input, content, isExample, isAsked }: Props) {
  const t = useTranslations('contribution.result')
  const month = formatMonth(`${input.month}-01`)
  const isEmployee = input.segment === 'pu'
  const answer = answerFor(input, content.rules, content.benefits)
  return (
    <section aria-labelledby="hasil" className="flow mt-8">
      <h2 id="hasil" tabIndex={-1}>
        {t(isExample ? 'exampleHeading' : 'heading', { month })}
      </h2>
      {isExample && (
        <p className="note">
          {isEmployee
            ? t('exampleWage', { wage: formatRupiah(input.wageIdrPerMonth) })
            : `${t('exampleIncome', { income: formatRupiah(input.incomeIdrPerMonth) })} ${t(isAsked ? 'fillIncome' : 'choose')}`}
        </p>
      )}
      {answer.segment === 'unknown' && <p>{t('unknownMonth')}</p>}
      {answer.segment === 'bpu' && <SelfEmployedAnswer answer={answer} content={content} />}
      {answer.segment === 'pu' && <EmployeeAnswer answer={answer} content={content} />}
      <WayOn isEmployee={isEmployee} />
    </section>
  )
}
