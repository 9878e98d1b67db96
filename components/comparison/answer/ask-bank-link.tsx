import { useTranslations } from 'next-intl'
import { withoutPoints } from '@/lib/input/form'
import { searchFrom } from '@/lib/input/query'
import type { ComparisonInput } from '@/lib/kpr/comparison/compare'
import { sheetFields } from '@/lib/kpr/comparison/comparison-fields'
import { textsOf } from '@/lib/kpr/comparison/comparison-texts'
import { recordOf } from '@/lib/record'

/** The way to the questions for the bank, with the figures of this comparison. */
export function AskBankLink({ input }: { input: ComparisonInput }) {
  const t = useTranslations('comparison')
  const texts = textsOf(input)
  const figures = recordOf(sheetFields, (field) => withoutPoints(texts[field]))
  return (
    <p className="print:hidden">
      <a className="button-quiet" href={`/kpr/tanya-bank${searchFrom(figures)}`}>
        {t('askBank')}
      </a>
    </p>
  )
}
