import { useTranslations } from 'next-intl'
import type { ComparedLoan } from '@/lib/kpr/comparison/compared-loan'
import { ClosedRow } from './closed-row'
import { LoanRow } from './loan-row'

type Props = {
  loans: readonly ComparedLoan[]
  /** The place of the house in words, or "none". */
  place: string
}

/** One table for every width: on a narrow screen each row stands as a card of its own. */
export function ComparisonTable({ loans, place }: Props) {
  const t = useTranslations('comparison.table')
  return (
    <div className="table-scroll">
      <table className="stacked">
        <caption>{t('caption')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('loan')}</th>
            <th scope="col">{t('first')}</th>
            <th scope="col">{t('later')}</th>
            <th scope="col">{t('total')}</th>
            <th scope="col">{t('interest')}</th>
          </tr>
        </thead>
        <tbody>
          {loans.map((loan) =>
            loan.status === 'applicable' ? (
              <LoanRow key={loan.name} loan={loan} />
            ) : (
              <ClosedRow key={loan.name} loan={loan} place={place} />
            ),
          )}
        </tbody>
      </table>
    </div>
  )
}
