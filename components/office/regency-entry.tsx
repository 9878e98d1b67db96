import { useTranslations } from 'next-intl'
import type { Office, RegencyOffices } from '@/lib/content/offices'
import { formatDay } from '@/lib/format/day'

/** The offices of one regency or city, and what is not known of it. */
export function RegencyEntry({ regency, offices, unclear }: RegencyOffices) {
  const t = useTranslations('offices')
  return (
    <section className="flow pt-4">
      <h2>{regency}</h2>
      {offices.length === 0 && <p>{t('none')}</p>}
      {offices.map((office) => (
        <OfficeEntry key={office.id} office={office} />
      ))}
      {unclear.map(({ id, name, sentence }) => (
        <p key={id} className="note">
          <b>{name}.</b> {sentence}
        </p>
      ))}
    </section>
  )
}

function OfficeEntry({ office }: { office: Office }) {
  const t = useTranslations('offices')
  const { id, name, address, addressSeenOn, confidence, evidence } = office
  return (
    <div className="box" id={id}>
      <h3>{name}</h3>
      {address && addressSeenOn && (
        <p>
          {address} ({t('addressSeen', { day: formatDay(addressSeenOn) })}).{' '}
          <a href={`geo:0,0?q=${encodeURIComponent(address)}`}>{t('map')}</a>
        </p>
      )}
      <p>{confidence}</p>
      <p className="hint">
        {t('evidence')}:{' '}
        {evidence.map(({ url, name: source, day }, i) => (
          <span key={url}>
            {i > 0 && '; '}
            <a href={url} rel="noreferrer">
              {source}
            </a>
            {day && `, ${formatDay(day)}`}
          </span>
        ))}
      </p>
    </div>
  )
}
