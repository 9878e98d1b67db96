import { useTranslations } from 'next-intl'

const groups = ['selfEmployed', 'wageEarner'] as const

export function WhoMayJoin() {
  const t = useTranslations('program.index')
  return (
    <section className="flow">
      <h2>{t('whoTitle')}</h2>
      <div className="pair">
        {groups.map((group) => (
          <section key={group}>
            <h3>{t(group)}</h3>
            <p>
              <b>{t('can')}:</b> {t(`${group}Can`)}
            </p>
            <p>
              <b>{t('cannot')}:</b> {t(`${group}Cannot`)}
            </p>
          </section>
        ))}
      </div>
    </section>
  )
}
