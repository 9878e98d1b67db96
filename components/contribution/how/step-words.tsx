import { useTranslations } from 'next-intl'
import { formatRupiahShort } from '@/lib/format/rupiah'
import { writeValues } from '@/lib/format/step-values'
import type { Step } from '@/lib/iuran/steps/step'
import { BandSentence } from './band-sentence'

const own = { idrPerYear: formatRupiahShort }

/** Steps as a reader sees them. */
export function stepWords(steps: readonly Step[]): React.ReactNode[] {
  return steps.map((step) => <StepWords {...step} key={JSON.stringify(step)} />)
}

function StepWords({ code, values }: Step) {
  const t = useTranslations('contribution.how')
  return code === 'band' ? <BandSentence basis={values} /> : t(code, writeValues(values, own))
}
