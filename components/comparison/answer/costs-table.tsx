import { useTranslations } from 'next-intl'
import { ScrollTable } from '@/components/article/scroll-table'
import { HowCosts } from '@/components/comparison/how/how-costs'
import { RupiahFigure } from '@/components/figure/named-figure'
import type { ComparisonContent } from '@/lib/content/kpr/comparison-content'
import { formatPercent } from '@/lib/format/percent'
import { formatRupiah } from '@/lib/format/rupiah'
import type { Comparison } from '@/lib/kpr/comparison/compare'
import type { Range } from '@/lib/kpr/comparison/purchase-costs'

type Props = { comparison: Comparison; priceIdr: number; content: ComparisonContent }

/** What is paid besides the instalments, as far as sources say; where they do not, it says so. */
export function CostsTable({ comparison, priceIdr, content }: Props) {
  const t = useTranslations('comparison.costs')
  const { principalIdr, costs } = comparison
  const { rateBps, balanceIdr, penaltyIdr } = costs.earlyRepayment
  const range = (name: string, { low, high }: Range) =>
    t.rich('range', {
      low: () => <RupiahFigure name={`biaya.${name}.rendah`} value={low} />,
      high: () => <RupiahFigure name={`biaya.${name}.tinggi`} value={high} />,
    })
  const one = (key: 'about' | 'atMost', name: string, value: number) =>
    t.rich(key, { amount: () => <RupiahFigure name={`biaya.${name}`} value={value} /> })
  const rows = [
    ['originationFee', range('provisi', costs.originationFeeIdr)],
    ['administration', range('administrasi', costs.administrationIdr)],
    ['mortgageDeed', one('about', 'apht', costs.mortgageDeedIdr)],
    ['acquisitionTax', one('atMost', 'bphtb', costs.highestAcquisitionTaxIdr)],
    ['known', range('jumlah', costs.knownIdr)],
    ['notary', t('sourcesDiffer')],
    ['insurance', t('notFound')],
  ] as const
  return (
    <section className="grid gap-3">
      <h3 id="biaya">{t('heading')}</h3>
      <p>{t('lead', { price: formatRupiah(priceIdr), loan: formatRupiah(principalIdr) })}</p>
      <ScrollTable>
        <caption>{t('caption')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('name')}</th>
            <th scope="col">{t('amount')}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(([name, amount]) => (
            <tr key={name}>
              <th scope="row">{t(name)}</th>
              <td>{amount}</td>
            </tr>
          ))}
        </tbody>
      </ScrollTable>
      <p>{t('subsidised', { tax: content.figures.subsidisedTax })}</p>
      <p>
        {t.rich('early', {
          rate: formatPercent(rateBps),
          balance: formatRupiah(balanceIdr),
          amount: () => <RupiahFigure name="biaya.denda-lunas" value={penaltyIdr} />,
        })}
      </p>
      <HowCosts citations={content.citations} steps={costs.steps} />
      <p className="print:hidden">{t('fill')}</p>
    </section>
  )
}
