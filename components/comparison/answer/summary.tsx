import { useTranslations } from 'next-intl'
import type { ComparisonFigures } from '@/lib/content/kpr/comparison-content'
import { formatThousandsOfRupiah } from '@/lib/format/rounded-rupiah'
import { formatRupiahShort } from '@/lib/format/rupiah'
import { writeValues } from '@/lib/format/step-values'
import type { ClosedLoan, ComparedLoan } from '@/lib/kpr/comparison/compared-loan'

type Props = {
  loans: readonly ComparedLoan[]
  /** The place of the house in words, or "none". */
  place: string
  figures: ComparisonFigures
}

const about = { firstIdr: formatThousandsOfRupiah, laterIdr: formatThousandsOfRupiah }

/** A line for each loan: what is paid a month, about, or why it cannot be had. The tables are exact. */
export function Summary({ loans, place, figures }: Props) {
  const t = useTranslations('comparison')
  return (
    <div className="grid gap-1 text-lg strong">
      {loans.map((loan) =>
        loan.status === 'applicable' ? (
          <p key={loan.name}>
            {t(`result.${loan.answer.code}`, {
              ...figures,
              ...writeValues(loan.answer.values, about),
            })}
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
      limit: reason === 'tenorTooLong' ? String(limit) : formatRupiahShort(limit),
    }),
  )
  return <p>{[t('no', { loan: name }), ...why].join(' ')}</p>
}
