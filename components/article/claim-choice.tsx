import { useTranslations } from 'next-intl'
import { PhoneButton } from '@/components/frame/phone-button'
import type { Channel } from '@/lib/content/channels'

const choices = ['accident', 'death', 'savings', 'laidOff'] as const

type Props = {
  addresses: Readonly<Record<(typeof choices)[number], string>>
  callCentre: Channel
}

/** What has happened? Each leads to its part, and whoever would rather ask finds the number. */
export function ClaimChoice({ addresses, callCentre }: Props) {
  const t = useTranslations('claimChoice')
  return (
    <nav aria-label={t('label')}>
      <ul className="choices">
        {choices.map((choice) => (
          <li key={choice}>
            <a href={addresses[choice]}>
              <span>{t(choice)}</span>
            </a>
          </li>
        ))}
      </ul>
      <PhoneButton channel={callCentre} />
    </nav>
  )
}
