import { useTranslations } from 'next-intl'
import { callCentre } from '@/lib/call-centre'

/** The call centre as a button that a thumb finds. */
export function PhoneButton() {
  const t = useTranslations('frame')
  return (
    <a className="button phone" href={`tel:${callCentre}`}>
      {t('phone', { number: callCentre })}
    </a>
  )
}
