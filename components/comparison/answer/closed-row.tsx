import { useTranslations } from 'next-intl'
import { formatRupiah } from '@/lib/format/rupiah'
import type { MltReason } from '@/lib/kpr/comparison/compare'
import type { FlppReason } from '@/lib/kpr/comparison/flpp'

type Reason = MltReason | FlppReason
type Props = { name: 'mlt' | 'flpp'; label: string; reasons: readonly Reason[] }

/** A loan that cannot be had on these terms, and by how much it is missed. */
export function ClosedRow({ name, label, reasons }: Props) {
  const t = useTranslations('comparison.closed')
  const format = ({ reason }: Reason, value: number) =>
    reason === 'tenorTooLong' ? String(value) : formatRupiah(value)
  return (
    <tr>
      <th scope="row">{label}</th>
      <td colSpan={4}>
        {reasons.map((reason) => (
          <p data-alasan={`${name}.${reason.reason}`} key={reason.reason}>
            <b className="text-tidak">✕ {t('no')}</b>{' '}
            {t(reason.reason, {
              limit: format(reason, reason.limit),
              actual: format(reason, reason.actual),
            })}
          </p>
        ))}
        {name === 'mlt' && <p>{t('ordinaryRate')}</p>}
      </td>
    </tr>
  )
}
