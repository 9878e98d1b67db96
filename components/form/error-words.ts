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
  day: String,
  month: String,
}

/** What to type instead, for whatever a field can have wrong. `examples`: one for each field that is typed. */
export function useErrorWords<Name extends string>(examples: Readonly<Record<string, string>>) {
  const t = useTranslations('formError')
  return ({ field, code, kind, bounds }: FieldError<Name>): string => {
    const example = examples[field] ?? ''
    if (code === 'comma') return t('comma', { example })
    if (code === 'otherPeriod') {
      return t(`otherPeriod.${kind === 'percent' ? 'year' : 'month'}`, { example })
    }
    if (!bounds) return t(`${code}.${kind}`, { example })
    const format = formats[kind]
    return t(`${code}.${kind}`, { example, min: format(bounds.min), max: format(bounds.max) })
  }
}
