import { useTranslations } from 'next-intl'
import type { LoanName } from '@/lib/kpr/comparison/loans/loans'

type Props = {
  loans: readonly LoanName[]
  /** True where the bank's rates are our example. */
  isBankExample: boolean
}

/** The loan or loans on which least is paid to the end, of those that can be had. */
export function Cheapest({ loans, isBankExample }: Props) {
  const t = useTranslations('comparison')
  const names = loans.map((name) => t(`table.${name}`)).join(', ')
  return (
    <p>
      {`${t(isBankExample ? 'verdict.bankExample' : 'verdict.bankTyped')} `}
      {t.rich('verdict.cheapest', { names, b: (words) => <b>{words}</b> })}
    </p>
  )
}
