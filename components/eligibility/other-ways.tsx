import { useTranslations } from 'next-intl'
import type { EligibilityContent } from '@/lib/content/eligibility-rules'
import { searchFrom } from '@/lib/input/query'
import type { Answers } from '@/lib/kpr/eligibility-condition'

type Props = {
  answers: Answers
  isSubsidisedShown: boolean
  subsidised: EligibilityContent['subsidised']
}

/** Where to go on: the subsidised house where MLT is not open, and the comparison of loans. */
export function OtherWays({ answers, isSubsidisedShown, subsidised }: Props) {
  const t = useTranslations('eligibility.otherWays')
  const { loanIdr, tenorYears } = answers
  // A link asks the server: the income stays behind.
  const known = searchFrom({
    harga: loanIdr?.toString(),
    dp: loanIdr === undefined ? undefined : '0',
    tenor: tenorYears?.toString(),
  })
  const isAnyKnown = [loanIdr, tenorYears].some((n) => n !== undefined)
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
        <a className="button-quiet" href={isAnyKnown ? `/kpr/banding${known}` : '/kpr/banding'}>
          {t('compare')}
        </a>
      </p>
      <p>
        <a href="/program/mlt">{t('about')}</a>
      </p>
    </>
  )
}
