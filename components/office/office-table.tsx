import { useTranslations } from 'next-intl'
import { attestation, type Office, type RegencyOffices } from '@/lib/content/offices'
import { formatDay } from '@/lib/format/day'

type Props = { regencies: readonly RegencyOffices[]; checkedOn: string }

/** Which office stands where, and how sure that is. */
export function OfficeTable({ regencies, checkedOn }: Props) {
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
            <OfficeRow checkedOn={checkedOn} key={office.id} office={office} />
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

function OfficeRow({ office, checkedOn }: { office: Office; checkedOn: string }) {
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
        {t(attestation(office, checkedOn))}:{' '}
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
