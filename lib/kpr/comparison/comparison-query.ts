import { inFormOrder, readForm, withoutPoints } from '@/lib/input/form'
import type { Query } from '@/lib/input/query'
import { recordBy, recordOf } from '@/lib/record'
import type { ComparisonInput } from './compare'
import {
  type ComparisonError,
  type ComparisonField,
  comparisonFields,
  comparisonForm,
  rateFields,
} from './comparison-fields'
import { textsOf } from './comparison-texts'
import { loans } from './loans/loans'

export type ReadComparison = {
  /** What stands in each field: the text as typed, or else the default. */
  texts: Record<ComparisonField, string>
  /** What was typed, in plain numbers: for links. */
  plain: Query
  /** True when nothing was typed at all: every figure is then an example. */
  isExample: boolean
  /** True where a rate was typed that is not ours. */
  areRatesChanged: boolean
  /** True where the bank's rates are our example. */
  isBankExample: boolean
  errors: ComparisonError[]
  /** Null where anything is wrong. */
  input: ComparisonInput | null
}

/** Reads the form from the address. An empty field means its default; nothing typed makes it throw. */
export function readComparison(query: Query, defaults: ComparisonInput): ReadComparison {
  const { texts, values, errors: unread, plain } = readForm(query, comparisonForm)
  const priceIdr = values.harga ?? defaults.priceIdr
  const standard = withDownPaymentBelow(priceMeant(unread) ?? priceIdr, defaults)
  const input = {
    priceIdr,
    downPaymentIdr: values.dp ?? standard.downPaymentIdr,
    tenorYears: values.tenor ?? defaults.tenorYears,
    place: values.daerah ?? defaults.place,
    mltRateBps: values.mlt ?? defaults.mltRateBps,
    teaserRateBps: values.promo ?? defaults.teaserRateBps,
    teaserMonths: values.promo_bulan ?? defaults.teaserMonths,
    floatingRateBps: values.lanjut ?? defaults.floatingRateBps,
    biChangeBps: values.bi ?? defaults.biChangeBps,
    incomeIdrPerMonth: values.penghasilan ?? defaults.incomeIdrPerMonth,
    feesIdr: recordBy(
      loans,
      ({ name }) => name,
      ({ name, feesField }) => values[feesField] ?? defaults.feesIdr[name],
    ),
  }
  const errors = inFormOrder(comparisonFields, [...unread, ...tooMuchPaidDown(input, unread)])
  const standardTexts = textsOf(standard)
  const isChanged = (field: (typeof rateFields)[number]) =>
    texts[field] !== '' && plain[field] !== withoutPoints(standardTexts[field])
  return {
    texts: recordOf(comparisonFields, (field) => texts[field] || standardTexts[field]),
    plain,
    isExample: comparisonFields.every((field) => texts[field] === ''),
    areRatesChanged: rateFields.some(isChanged),
    isBankExample: !rateFields.some((field) => field !== 'mlt' && isChanged(field)),
    errors,
    input: errors.length > 0 ? null : input,
  }
}

/** Of a price that is asked about, what it will be once that is answered. */
function priceMeant(errors: readonly ComparisonError[]): number | undefined {
  const doubted = errors.find(({ field, code }) => field === 'harga' && code === 'unlikely')
  return doubted?.code === 'unlikely' ? doubted.meantIdr[0] : undefined
}

/** A default down payment must not be what makes a typed price wrong. */
function withDownPaymentBelow(priceIdr: number, defaults: ComparisonInput): ComparisonInput {
  return defaults.downPaymentIdr < priceIdr ? defaults : { ...defaults, downPaymentIdr: 0 }
}

function tooMuchPaidDown(
  { priceIdr, downPaymentIdr }: ComparisonInput,
  unread: readonly ComparisonError[],
): ComparisonError[] {
  const isPriceWrong = unread.some(({ field }) => field === 'harga' || field === 'dp')
  const isTooMuch = !isPriceWrong && downPaymentIdr >= priceIdr
  return isTooMuch ? [{ field: 'dp', code: 'notBelowPrice' }] : []
}
