import { useTranslations } from 'next-intl'

/** Stands where a figure would be whose last period has ended: never an old value as if current. */
export function PassedFigure() {
  return <strong>{useTranslations('figure')('passed')}</strong>
}
