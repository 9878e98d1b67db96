import { useTranslations } from 'next-intl'
import { formatRoundedRupiah } from '@/lib/format/rounded-rupiah'
import { formatRupiah } from '@/lib/format/rupiah'
import type { NumberKind } from '@/lib/input/field'
import type { FieldError, UnlikelyAmount } from '@/lib/input/form'
import { writePercent } from '@/lib/input/percent'
import { readValue } from '@/lib/input/reading'
import { readRupiah, writeRupiah } from '@/lib/input/rupiah'
import type { FieldMessage } from './field-messages'

const formats: Record<NumberKind, (bound: number) => string> = {
  rupiah: formatRupiah,
  percent: writePercent,
  points: writePercent,
  whole: String,
  day: String,
  month: String,
  year: String,
}

/** "166 juta"; all digits where short words would lose any. */
function asSaid(idr: number): string {
  const said = formatRoundedRupiah(idr)
  return readValue(readRupiah(said)) === idr ? said : formatRupiah(idr)
}

/** What to type instead, for whatever a field can have wrong. `examples`: one for each field that is typed. */
export function useErrorWords<Name extends string>(examples: Readonly<Record<string, string>>) {
  const t = useTranslations('formError')

  function question({ meantIdr, typedIdr }: UnlikelyAmount): FieldMessage {
    const [first, second] = meantIdr.map(asSaid)
    const typed = typedIdr === null ? '' : formatRupiah(typedIdr)
    const asked = first === undefined ? 'typed' : second === undefined ? 'one' : 'two'
    const meant = meantIdr.map((idr) => ({
      value: String(idr),
      label: t('unlikely.yes', { meant: asSaid(idr) }),
    }))
    const asTyped = typedIdr !== null && {
      value: writeRupiah(typedIdr, { isExact: true }),
      label: t('unlikely.asTyped', { typed }),
    }
    return {
      text: t(`unlikely.${asked}`, { first: first ?? '', second: second ?? '', typed }),
      answers: asTyped ? [...meant, asTyped] : meant,
    }
  }

  return (error: FieldError<Name>): FieldMessage => {
    const example = examples[error.field] ?? ''
    if (error.code === 'unlikely') return question(error)
    if (error.code === 'comma') return { text: t('comma', { example }) }
    if (error.code === 'otherPeriod') {
      const period = error.kind === 'percent' ? 'year' : 'month'
      return { text: t(`otherPeriod.${period}`, { example }) }
    }
    const { code, kind, bounds } = error
    if (!bounds) return { text: t(`${code}.${kind}`, { example }) }
    const format = formats[kind]
    const limits = { min: format(bounds.min), max: format(bounds.max) }
    return { text: t(`${code}.${kind}`, { example, ...limits }) }
  }
}
