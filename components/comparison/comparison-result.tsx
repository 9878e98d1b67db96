import { useTranslations } from 'next-intl'
import type { Ref } from 'react'
import { formatRupiah } from '@/lib/format/rupiah'
import type { Comparison, ComparisonInput, ComparisonRules } from '@/lib/kpr/compare'
import type { LoanCosts } from '@/lib/kpr/loan-costs'
import { ComparisonTable } from './comparison-table'
import { FlppPlaces } from './flpp-places'
import { HowCalculated } from './how-calculated'
import { Verdict } from './verdict'

type Props = {
  comparison: Comparison
  input: ComparisonInput
  rules: ComparisonRules
  isExample: boolean
  headingRef: Ref<HTMLHeadingElement>
  children: React.ReactNode
}

/** The answer first, in rupiah a month; then the table, what tips the balance, and the way there. */
export function ComparisonResult({ comparison, input, rules, isExample, ...props }: Props) {
  const t = useTranslations('comparison.result')
  const { principalIdr, mlt, bank, flpp } = comparison
  const loan = { loan: formatRupiah(principalIdr), years: input.tenorYears }
  const answer = (name: 'mlt' | 'bank', costs: LoanCosts) =>
    t(`${name}.${costs.reset ? 'changes' : 'same'}`, {
      first: formatRupiah(costs.firstInstalmentIdr),
      later: formatRupiah(costs.laterInstalmentIdr),
      month: (costs.reset?.afterMonths ?? 0) + 1,
    })
  return (
    <section className="mt-8 grid gap-4" id="hasil">
      <h2 ref={props.headingRef} tabIndex={-1}>
        {t(isExample ? 'exampleHeading' : 'heading', loan)}
      </h2>
      <p>
        {t('basis', {
          price: formatRupiah(input.priceIdr),
          downPayment: formatRupiah(input.downPaymentIdr),
        })}
      </p>
      {isExample && <p className="note">{t('example')}</p>}
      <div className="grid gap-1 text-lg strong">
        {mlt.status === 'applicable' && <p>{answer('mlt', mlt)}</p>}
        <p>{answer('bank', bank)}</p>
        {flpp.status === 'applicable' && (
          <p>{t('flpp', { first: formatRupiah(flpp.firstInstalmentIdr) })}</p>
        )}
      </div>
      <ComparisonTable comparison={comparison} input={input} rules={rules} />
      <Verdict comparison={comparison} input={input} />
      {flpp.status === 'applicable' && (
        <FlppPlaces input={input} places={flpp.places} rules={rules.flpp} />
      )}
      {mlt.status === 'applicable' && props.children}
      <HowCalculated comparison={comparison} />
    </section>
  )
}
