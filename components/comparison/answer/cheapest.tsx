import { useTranslations } from 'next-intl'
import type { LoanName } from '@/lib/kpr/comparison/loans/loans'

/** The loan or loans on which least is paid to the end, of those that can be had. */
export function Cheapest({ loans }: { loans: readonly LoanName[] }) {
  const t = useTranslations('comparison')
  const names = loans.map((name) => t(`table.${name}`)).join(', ')
  return <p>{t.rich('verdict.cheapest', { names, b: (words) => <b>{words}</b> })}</p>
}
