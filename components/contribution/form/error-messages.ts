import type { useTranslations } from 'next-intl'
import { formatRupiah } from '@/lib/format/rupiah'
import {
  type ContributionError,
  type ContributionField,
  contributionLimits,
} from '@/lib/iuran/contribution-fields'
import { inputExamples } from './input-examples'

/** What to type or choose instead, by field. */
export function errorMessages(
  errors: readonly ContributionError[],
  t: ReturnType<typeof useTranslations<'contribution'>>,
): { field: ContributionField; message: string }[] {
  return errors.map((error) => {
    const { field } = error
    if (error.code !== 'unreadable' && error.code !== 'outOfRange') {
      return { field, message: t(`error.${error.code}`) }
    }
    const { min, max } = contributionLimits[error.field]
    const isYears = error.field === 'lama'
    const format = isYears ? String : formatRupiah
    return {
      field,
      message: t(`error.${error.code}.${isYears ? 'years' : 'rupiah'}`, {
        ...inputExamples,
        min: format(min),
        max: format(max),
      }),
    }
  })
}
