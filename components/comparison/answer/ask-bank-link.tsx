import { useTranslations } from 'next-intl'
import { pickQuery, searchFrom } from '@/lib/input/query'
import type { ComparisonInput } from '@/lib/kpr/comparison/compare'
import { sheetFields } from '@/lib/kpr/comparison/comparison-fields'
import { textsOf } from '@/lib/kpr/comparison/comparison-texts'

/** The way to the questions for the bank, with the figures of this comparison. */
export function AskBankLink({ input }: { input: ComparisonInput }) {
  const t = useTranslations('comparison')
  return (
    <p className="print:hidden">
      <a
        className="button-quiet"
        href={`/kpr/tanya-bank${searchFrom(pickQuery(textsOf(input), sheetFields))}`}
      >
        {t('askBank')}
      </a>
    </p>
  )
}
