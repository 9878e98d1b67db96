import { useTranslations } from 'next-intl'
import { HowCalculated } from '@/components/comparison/how/how-calculated'
import { ComparisonPicture } from '@/components/comparison/picture/comparison-picture'
import type { ComparisonContent } from '@/lib/content/kpr/comparison-content'
import { formatRupiah } from '@/lib/format/rupiah'
import type { Query } from '@/lib/input/query'
import type { Comparison, ComparisonInput } from '@/lib/kpr/comparison/compare'
import type { LoanCosts } from '@/lib/kpr/loan/loan-costs'
import { AskBankLink } from './ask-bank-link'
import { Cheapest } from './cheapest'
import { ComparisonTable } from './comparison-table'
import { CostsTable } from './costs-table'
import { FlppPlaces } from './flpp-places'
import { Presets } from './presets'
import { ResultContents } from './result-contents'
import { Verdict } from './verdict'
import { WhatIfTable } from './what-if-table'

type Props = {
  comparison: Comparison
  input: ComparisonInput
  content: ComparisonContent
  query: Query
  isExample: boolean
}

/** The answer first, in rupiah a month; then the table, what tips the balance, and the way there. */
export function ComparisonResult({ comparison, input, content, query, isExample }: Props) {
  const t = useTranslations('comparison.result')
  const { principalIdr, mlt, bank, flpp } = comparison
  const loan = { loan: formatRupiah(principalIdr), years: input.tenorYears }
  const answer = (name: 'mlt' | 'bank', costs: LoanCosts) =>
    t(`${name}.${costs.reset ? 'changes' : 'same'}`, {
      first: formatRupiah(costs.firstInstalmentIdr),
      later: formatRupiah(costs.laterInstalmentIdr),
      month: (costs.reset?.afterMonths ?? 0) + 1,
    })
  const isPriceSubsidised =
    flpp.status === 'applicable' || flpp.reasons.every(({ reason }) => reason !== 'priceTooHigh')
  const places = flpp.status === 'applicable' ? flpp.places : []
  return (
    <section className="mt-8 grid gap-4">
      <h2 id="hasil" tabIndex={-1}>
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
      <Cheapest comparison={comparison} input={input} />
      <ResultContents
        comparison={comparison}
        hasSubsidy={isPriceSubsidised}
        input={input}
        rules={content.rules}
      />
      <ComparisonTable comparison={comparison} input={input} rules={content.rules} />
      <HowCalculated comparison={comparison} content={content} input={input} />
      <ComparisonPicture comparison={comparison} input={input} />
      <Verdict comparison={comparison} input={input} />
      <Presets content={content} input={input} query={query} />
      <WhatIfTable comparison={comparison} content={content} input={input} />
      <CostsTable comparison={comparison} content={content} input={input} />
      {isPriceSubsidised && <FlppPlaces content={content} input={input} places={places} />}
      <AskBankLink input={input} />
    </section>
  )
}
