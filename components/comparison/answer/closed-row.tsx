import { useTranslations } from 'next-intl'
import { formatRupiah } from '@/lib/format/rupiah'
import type { ClosedLoan } from '@/lib/kpr/comparison/compared-loan'

type Props = {
  loan: ClosedLoan
  /** The place of the house in words, or "none". */
  place: string
}

/** A loan that cannot be had on these terms, and by how much it is missed. */
export function ClosedRow({ loan: { name, reasons, advice }, place }: Props) {
  const t = useTranslations('comparison.closed')
  const names = useTranslations('comparison.table')
  return (
    <tr>
      <th scope="row">{names(name)}</th>
      <td colSpan={4}>
        {reasons.map(({ reason, limit, actual }) => {
          const format = reason === 'tenorTooLong' ? String : formatRupiah
          return (
            <p data-alasan={`${name}.${reason}`} key={reason}>
              <b className="text-tidak">✕ {t('no')}</b>{' '}
              {t(reason, { place, limit: format(limit), actual: format(actual) })}
            </p>
          )
        })}
        {advice && <p>{t(advice)}</p>}
      </td>
    </tr>
  )
}
