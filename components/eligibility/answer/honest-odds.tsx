import { useTranslations } from 'next-intl'
import type { Odds } from '@/lib/content/kpr/eligibility-content'

/** How few were approved elsewhere and then: a warning, not a chance. */
export function HonestOdds({ odds }: { odds: readonly Odds[] }) {
  const t = useTranslations('eligibility.odds')
  return (
    <div className="box">
      <h3>{t('heading')}</h3>
      <ul>
        {odds.map(({ group, citation, ...figures }) => (
          <li key={group}>
            {t(group, figures)} <a href={citation.href}>{citation.pointer}</a>.
          </li>
        ))}
      </ul>
      <p>{t('notYours')}</p>
    </div>
  )
}
