import { useTranslations } from 'next-intl'
import { formatAboutRupiah, formatShortRupiah } from '@/lib/format/rounded-rupiah'
import { writeValues } from '@/lib/format/step-values'
import type { ClosedLoan, ComparedLoan } from '@/lib/kpr/comparison/compared-loan'

type Props = {
  loans: readonly ComparedLoan[]
  /** The place of the house in words, or "none". */
  place: string
}

const about = { firstIdr: formatAboutRupiah, laterIdr: formatAboutRupiah }

/** A line for each loan: what is paid a month, about, or why it cannot be had. The tables are exact. */
export function Summary({ loans, place }: Props) {
  const t = useTranslations('comparison')
  return (
    <div className="grid gap-1 text-lg strong">
      {loans.map((loan) =>
        loan.status === 'applicable' ? (
          <p key={loan.name}>
            {t(`result.${loan.answer.code}`, writeValues(loan.answer.values, about))}
            {loan.remark && ` ${t(`table.${loan.remark}`)}`}
          </p>
        ) : (
          <ClosedLine key={loan.name} loan={loan} place={place} />
        ),
      )}
    </div>
  )
}

function ClosedLine({ loan: { name, reasons }, place }: { loan: ClosedLoan; place: string }) {
  const t = useTranslations('comparison.result.closed')
  const why = reasons.map(({ reason, limit }) =>
    t(reason, {
      place,
      limit: reason === 'tenorTooLong' ? String(limit) : formatShortRupiah(limit),
    }),
  )
  return <p>{[t('no', { loan: name }), ...why].join(' ')}</p>
}
