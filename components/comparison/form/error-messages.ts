import type { useTranslations } from 'next-intl'
import { formatPercent } from '@/lib/format/percent'
import { formatRupiah } from '@/lib/format/rupiah'
import {
  type ComparisonError,
  type ComparisonField,
  comparisonLimits,
} from '@/lib/kpr/comparison/comparison-fields'
import { inputExamples } from './input-examples'

type Kind = 'rupiah' | 'percent' | 'whole' | 'points'

const kinds: Record<ComparisonField, Kind> = {
  harga: 'rupiah',
  dp: 'rupiah',
  tenor: 'whole',
  mlt: 'percent',
  promo: 'percent',
  promo_bulan: 'whole',
  lanjut: 'percent',
  bi: 'points',
  penghasilan: 'rupiah',
  biaya_mlt: 'rupiah',
  biaya_bank: 'rupiah',
  biaya_subsidi: 'rupiah',
}

const formats: Record<Kind, (value: number) => string> = {
  rupiah: formatRupiah,
  percent: (bps) => formatPercent(bps).replace('%', ''),
  whole: String,
  points: (bps) => formatPercent(bps).replace('%', ''),
}

/** What to type instead, by field. */
export function errorMessages(
  errors: readonly ComparisonError[],
  t: ReturnType<typeof useTranslations<'comparison'>>,
): { field: ComparisonField; message: string }[] {
  return errors.map(({ field, code }) => {
    const kind = kinds[field]
    const { min, max } = comparisonLimits[field]
    const limits = { min: formats[kind](min), max: formats[kind](max) }
    const key = code === 'notBelowPrice' ? code : (`${code}.${kind}` as const)
    return { field, message: t(`error.${key}`, { ...inputExamples, ...limits }) }
  })
}
