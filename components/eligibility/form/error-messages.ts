import type { useTranslations } from 'next-intl'
import type { EligibilityError, EligibilityField } from '@/lib/kpr/eligibility/eligibility-query'
import { inputExamples } from './input-examples'

export type FieldMessage = { field: EligibilityField; message: string }

/** What to type instead, by field. */
export function errorMessages(
  errors: readonly EligibilityError[],
  t: ReturnType<typeof useTranslations<'eligibility'>>,
): FieldMessage[] {
  return errors.map(({ field, code }) => ({ field, message: t(`error.${code}`, inputExamples) }))
}
