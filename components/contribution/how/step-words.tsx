import { useTranslations } from 'next-intl'
import { formatPercent } from '@/lib/format/percent'
import { formatRupiah, formatRupiahShort } from '@/lib/format/rupiah'
import type { Step } from '@/lib/iuran/steps/step'
import { keysOf, recordOf } from '@/lib/record'
import { BandSentence } from './band-sentence'

/** Steps as a reader sees them. */
export function stepWords(steps: readonly Step[]): React.ReactNode[] {
  return steps.map((step) => <StepWords {...step} key={JSON.stringify(step)} />)
}

function StepWords({ code, values }: Step) {
  const t = useTranslations('contribution.how')
  return code === 'band' ? <BandSentence basis={values} /> : t(code, written(values))
}

type Values = Readonly<Record<string, number | string>>

/** Each value by its unit, which ends its name. */
function written(values: Values): Record<string, string> {
  return recordOf(keysOf(values), (name) => {
    const value = values[name]
    if (typeof value !== 'number') return value ?? ''
    if (name.endsWith('Idr')) return formatRupiah(value)
    if (name.endsWith('Bps')) return formatPercent(value)
    return name === 'idrPerYear' ? formatRupiahShort(value) : String(value)
  })
}
