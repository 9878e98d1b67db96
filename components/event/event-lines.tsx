import { useTranslations } from 'next-intl'
import { eventFields } from './event-fields'

/**
 * On paper which meeting it is and whom to ask in the village: what was typed on this device, or lines
 * to fill in by pen. Its page loads the script that remembers.
 */
export function EventLines() {
  const t = useTranslations('event.field')
  return (
    <div className="event-lines">
      {eventFields.map((name) => (
        <p key={name}>
          {t(name)}: <span data-ingat={name} />
        </p>
      ))}
    </div>
  )
}
