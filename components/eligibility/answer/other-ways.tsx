import { useTranslations } from 'next-intl'
import type { EligibilityContent } from '@/lib/content/kpr/eligibility-content'

type Props = {
  isSubsidisedShown: boolean
  subsidised: EligibilityContent['subsidised']
}

/** Where to go on: the subsidised house where MLT is not open, and the comparison of loans. */
export function OtherWays({ isSubsidisedShown, subsidised }: Props) {
  const t = useTranslations('eligibility.otherWays')
  return (
    <>
      {isSubsidisedShown && (
        <div className="note">
          <h3>{t('heading')}</h3>
          <p>{t('subsidised', subsidised)}</p>
          <p>
            <a href="/kpr">{t('ways')}</a>
          </p>
        </div>
      )}
      <p>
        <a className="button-quiet" href="/kpr/banding">
          {t('compare')}
        </a>
      </p>
      <p>
        <a href="/program/mlt">{t('about')}</a>
      </p>
    </>
  )
}
