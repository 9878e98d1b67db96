import { useTranslations } from 'next-intl'
import { eventFields } from './event-fields'

/** Where a meeting is named once; without a script it says that there are lines to fill in by pen. */
export function EventForm() {
  const t = useTranslations('event')
  return (
    <section className="box print:hidden">
      <h2>{t('heading')}</h2>
      <p>{t('byPen')}</p>
      <div className="flow event-fields" data-ingatan="" hidden>
        <p>{t('lead')}</p>
        {eventFields.map((name) => (
          <label key={name}>
            {t(`field.${name}`)}
            <input autoComplete="off" data-ingat={name} maxLength={80} type="text" />
          </label>
        ))}
        <p>{t('kept')}</p>
        <button className="button-quiet" data-lupa="" type="button">
          {t('clear')}
        </button>
      </div>
    </section>
  )
}
