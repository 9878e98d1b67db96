import { useTranslations } from 'next-intl'
import { RupiahFigure } from '@/components/figure/named-figure'
import { formatPercent } from '@/lib/format/percent'
import type { BankFigures } from '@/lib/kpr/comparison/bank-figures'
import type { SheetQuestion } from './sheet-questions'

type Props = { question: SheetQuestion; figures: BankFigures }

/** What the comparison says to a question, if it says anything, beside the bank's own answer. */
export function OurFigure({ question, figures }: Props) {
  const t = useTranslations('askBank')
  const words = useFigureWords(question, figures)
  return (
    words && (
      <p className="ask-ours">
        {t('ours')}: {words}
      </p>
    )
  )
}

function useFigureWords(question: SheetQuestion, figures: BankFigures): React.ReactNode {
  const t = useTranslations('askBank.figure')
  const { teaser, basis, instalments, balance } = figures
  const rupiah = (name: string, value: number) => () => (
    <RupiahFigure name={`komersial.${name}`} value={value} />
  )
  switch (question) {
    case 'teaser':
      return teaser && t('teaser', { rate: formatPercent(teaser.rateBps), months: teaser.months })
    case 'basis':
      return basis && t('basis', { rate: formatPercent(basis.rateBps) })
    case 'instalments': {
      if (!instalments) return null
      const { firstIdr, laterIdr } = instalments
      const first = rupiah('angsuran-awal', firstIdr)
      return laterIdr === null
        ? t.rich('instalment', { first })
        : t.rich('instalments', { first, later: rupiah('angsuran-lanjut', laterIdr) })
    }
    case 'balance':
      return balance && t.rich('balance', { balance: rupiah('sisa-pokok', balance.balanceIdr) })
    default:
      return null
  }
}
