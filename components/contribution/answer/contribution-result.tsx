import { useTranslations } from 'next-intl'
import type { ContributionContent } from '@/lib/content/iuran/contribution-content'
import { formatMonth } from '@/lib/format/day'
import { formatRupiah } from '@/lib/format/rupiah'
import type { ContributionInput } from '@/lib/iuran/contribution-fields'
import { EmployeeAnswer } from './employee-answer'
import { SelfEmployedAnswer } from './self-employed-answer'
import { WayOn } from './way-on'

type Props = { input: ContributionInput; content: ContributionContent; isExample: boolean }

/** The cost first, then its picture, the table, what comes back, and the way there. */
export function ContributionResult({ input, content, isExample }: Props) {
  const t = useTranslations('contribution.result')
  const month = formatMonth(`${input.month}-01`)
  const isEmployee = input.segment === 'pu'
  return (
    <section aria-labelledby="hasil" className="flow mt-8">
      <h2 id="hasil" tabIndex={-1}>
        {t(isExample ? 'exampleHeading' : 'heading', { month })}
      </h2>
      {isExample && (
        <p className="note">
          {isEmployee
            ? t('exampleWage', { wage: formatRupiah(input.wageIdrPerMonth) })
            : t('exampleIncome', { income: formatRupiah(input.incomeIdrPerMonth) })}
        </p>
      )}
      {isEmployee ? (
        <EmployeeAnswer content={content} input={input} />
      ) : (
        <SelfEmployedAnswer content={content} input={input} />
      )}
      <WayOn isEmployee={isEmployee} />
    </section>
  )
}
