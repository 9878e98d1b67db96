import { useTranslations } from 'next-intl'
import { HowLoan } from '@/components/comparison/how/how-loan'
import { ComparisonPicture } from '@/components/comparison/picture/comparison-picture'
import type { ComparisonContent } from '@/lib/content/kpr/comparison-content'
import { formatRupiah } from '@/lib/format/rupiah'
import type { Query } from '@/lib/input/query'
import type { Comparison, ComparisonInput } from '@/lib/kpr/comparison/compare'
import { availableLoans } from '@/lib/kpr/comparison/compared-loan'
import { AskBankLink } from './ask-bank-link'
import { Cheapest } from './cheapest'
import { ComparisonTable } from './comparison-table'
import { CostsTable } from './costs-table'
import { FlppPlaces } from './flpp-places'
import { Presets } from './presets'
import { ResultContents } from './result-contents'
import { Summary } from './summary'
import { Verdict } from './verdict'
import { WhatIfTable } from './what-if-table'

type Props = {
  comparison: Comparison
  input: ComparisonInput
  content: ComparisonContent
  query: Query
  isExample: boolean
  /** True where the bank's rates are our example. */
  isBankExample: boolean
}

/** The answer first, in rupiah a month; then the table, what tips the balance, and the way there. */
export function ComparisonResult(props: Props) {
  const { comparison, input, content, query, isExample, isBankExample } = props
  const t = useTranslations('comparison.result')
  const places = useTranslations('comparison.place')
  const place = input.place ? places(input.place) : 'none'
  const { priceIdr, downPaymentIdr, tenorYears, floatingRateBps } = input
  const { principalIdr, loans, cheapest, mltOrBank, whatIf, subsidy } = comparison
  const available = availableLoans(loans)
  const loan = { loan: formatRupiah(principalIdr), years: tenorYears }
  const house = { price: formatRupiah(priceIdr), downPayment: formatRupiah(downPaymentIdr) }
  return (
    <section className="mt-8 grid gap-4">
      <h2 id="hasil" tabIndex={-1}>
        {t(isExample ? 'exampleHeading' : 'heading', loan)}
      </h2>
      <Summary figures={content.figures} loans={loans} place={place} />
      {cheapest && <Cheapest isBankExample={isBankExample} loans={cheapest} />}
      <p>{t('basis', house)}</p>
      {isExample && <p className="note">{t('example')}</p>}
      <ResultContents comparison={comparison} />
      <ComparisonTable loans={loans} place={place} />
      <div className="grid gap-1">
        {available.map((each) => (
          <HowLoan content={content} key={each.name} loan={each} />
        ))}
      </div>
      <ComparisonPicture comparison={comparison} />
      {mltOrBank && (
        <Verdict
          answer={mltOrBank}
          floatingRateBps={floatingRateBps}
          isBankExample={isBankExample}
        />
      )}
      <Presets content={content} input={input} query={query} />
      {whatIf.length > 0 && <WhatIfTable content={content} whatIf={whatIf} />}
      <CostsTable comparison={comparison} content={content} priceIdr={priceIdr} />
      {subsidy && <FlppPlaces content={content} place={place} subsidy={subsidy} />}
      <AskBankLink input={input} />
    </section>
  )
}
