import { useTranslations } from 'next-intl'
import type { RegencyOffices } from '@/lib/content/offices'
import { formatDay } from '@/lib/format/day'

/** Which office stands where, and how sure that is. */
export function OfficeTable({ regencies }: { regencies: readonly RegencyOffices[] }) {
  const t = useTranslations('offices')
  return (
    <table className="offices">
      <thead>
        <tr>
          <th scope="col">{t('office')}</th>
          <th scope="col">{t('sure')}</th>
        </tr>
      </thead>
      {regencies.map(({ regency, offices, unclear }) => (
        <tbody key={regency}>
          <tr>
            <th colSpan={2} scope="rowgroup">
              {regency}
            </th>
          </tr>
          {offices.map((office) => (
            <OfficeRow key={office.id} office={office} />
          ))}
          {offices.length === 0 && (
            <tr>
              <td colSpan={2}>
                <p>
                  {t('none')} {unclear.map(({ note }) => note).join(' ')}
                </p>
              </td>
            </tr>
          )}
        </tbody>
      ))}
    </table>
  )
}

function OfficeRow({ office }: { office: RegencyOffices['offices'][number] }) {
  const t = useTranslations('offices')
  const { id, name, address, addressSeenOn, note, evidence } = office
  return (
    <tr id={id}>
      <td>
        <b>{name}</b>
        {address && addressSeenOn && (
          <>
            . {address}, {t('addressSeen', { day: formatDay(addressSeenOn) })}.{' '}
            <a href={`geo:0,0?q=${encodeURIComponent(address)}`}>{t('map')}</a>. {note}
          </>
        )}
      </td>
      <td>
        {t(office.attested)}:{' '}
        {evidence.map(({ url, name: source, day }, i) => (
          <span key={url}>
            {i > 0 && '; '}
            <a href={url} rel="noreferrer">
              {source}
            </a>
            {day && ` ${day.slice(0, 4)}`}
          </span>
        ))}
      </td>
    </tr>
  )
}
