import { useTranslations } from 'next-intl'
import type { Channel } from '@/lib/content/channels'

/** A number to call, as a button that a thumb finds. */
export function PhoneButton({ channel: { url, label } }: { channel: Channel }) {
  const t = useTranslations('frame')
  return (
    <a className="button phone" href={url}>
      {t('phone', { number: label })}
    </a>
  )
}
