import { useTranslations } from 'next-intl'
import { pickQuery, searchFrom } from '@/lib/input/query'
import type { ComparisonInput } from '@/lib/kpr/compare'
import { type ComparisonField, textsOf } from '@/lib/kpr/comparison-query'

/** What the bank may see on paper: the house and the rates, never the income. */
const carried: readonly ComparisonField[] = [
  'harga',
  'dp',
  'tenor',
  'mlt',
  'promo',
  'promo_bulan',
  'lanjut',
]

/** The way to the questions for the bank, with the figures of this comparison. */
export function AskBankLink({ input }: { input: ComparisonInput }) {
  const t = useTranslations('comparison')
  return (
    <p className="print:hidden">
      <a
        className="button-quiet"
        href={`/kpr/tanya-bank${searchFrom(pickQuery(textsOf(input), carried))}`}
      >
        {t('askBank')}
      </a>
    </p>
  )
}
