import { useTranslations } from 'next-intl'
import { formatRupiah } from '@/lib/format/rupiah'
import type { NumberKind } from '@/lib/input/field'
import type { FieldError } from '@/lib/input/form'
import { writePercent } from '@/lib/input/percent'

const formats: Record<NumberKind, (bound: number) => string> = {
  rupiah: formatRupiah,
  percent: writePercent,
  points: writePercent,
  whole: String,
}

/** What to type instead, for whatever a field can have wrong. `examples` show how things are written. */
export function useErrorWords(examples: Readonly<Record<string, string>>) {
  const t = useTranslations('formError')
  return ({ code, kind, bounds }: FieldError): string => {
    if (!bounds) return t(`${code}.${kind}`, examples)
    const format = formats[kind]
    const limits = { min: format(bounds.min), max: format(bounds.max) }
    return t(`${code}.${kind}`, { ...examples, ...limits })
  }
}
