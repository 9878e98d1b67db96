import { useTranslations } from 'next-intl'
import { RupiahFigure } from '@/components/figure/named-figure'
import { formatPercent } from '@/lib/format/percent'
import type { Comparison, ComparisonInput } from '@/lib/kpr/comparison/compare'
import type { SheetQuestion } from './sheet-questions'

type Filled = { input: ComparisonInput; comparison: Comparison }

/** Whether the comparison has something to set beside the bank's answer. */
export function hasOurFigure(question: SheetQuestion, { input, comparison }: Filled): boolean {
  switch (question) {
    case 'teaser':
      return input.teaserMonths > 0
    case 'basis':
      return input.teaserMonths < comparison.months
    case 'instalments':
      return true
    case 'balance':
      return comparison.bank.reset !== null
    default:
      return false
  }
}

/** The figure of the comparison that belongs to a question. */
export function OurFigure({ question, input, comparison }: Filled & { question: SheetQuestion }) {
  const t = useTranslations('askBank.figure')
  const { bank, months } = comparison
  const rupiah = (name: string, value: number) => () => (
    <RupiahFigure name={`komersial.${name}`} value={value} />
  )
  const first = rupiah('angsuran-awal', bank.firstInstalmentIdr)
  switch (question) {
    case 'teaser':
      return t('teaser', {
        rate: formatPercent(input.teaserRateBps),
        months: Math.min(input.teaserMonths, months),
      })
    case 'basis':
      return t('basis', { rate: formatPercent(input.floatingRateBps) })
    case 'instalments':
      return bank.reset
        ? t.rich('instalments', {
            first,
            later: rupiah('angsuran-lanjut', bank.laterInstalmentIdr),
          })
        : t.rich('instalment', { first })
    case 'balance':
      return t.rich('balance', { balance: rupiah('sisa-pokok', bank.reset?.balanceIdr ?? 0) })
    default:
      return null
  }
}
