import type { useTranslations } from 'next-intl'
import { formatRupiah } from '@/lib/format/rupiah'
import {
  type TrueRateError,
  type TrueRateField,
  trueRateLimits,
} from '@/lib/kpr/true-rate/true-rate-query'
import { inputExamples } from './input-examples'

/** What to type instead, by field. */
export function errorMessages(
  errors: readonly TrueRateError[],
  t: ReturnType<typeof useTranslations<'trueRate'>>,
): { field: TrueRateField; message: string }[] {
  return errors.map((error) => ({ field: error.field, message: messageFor(error, t) }))
}

function messageFor(
  { field, code }: TrueRateError,
  t: ReturnType<typeof useTranslations<'trueRate'>>,
): string {
  if (field === 'periode') return t('error.unreadable.choice')
  if (code === 'notBelowLoan') return t('error.notBelowLoan')
  if (code === 'missing') {
    // An empty `potongan` is nothing cut: it is never missing.
    return t(`error.missing.${field === 'potongan' ? 'pinjaman' : field}`, inputExamples)
  }
  const { min, max } = trueRateLimits[field]
  if (field === 'kali') return t(`error.${code}.whole`, { min, max })
  const limits = { min: formatRupiah(min), max: formatRupiah(max) }
  return t(`error.${code}.rupiah`, { ...inputExamples, ...limits })
}
