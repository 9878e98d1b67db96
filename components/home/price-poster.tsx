import { useTranslations } from 'next-intl'
import { type BpuPriceRow, PriceLines } from '@/components/figure/bpu-price'

const link = (href: string) => (words: React.ReactNode) => <a href={href}>{words}</a>

/** What the self-employed pay, as large as a price on a wall. */
export function PricePoster({ row }: { row: BpuPriceRow }) {
  const t = useTranslations('home.price')
  return (
    <section className="flow">
      <h2>{t('heading')}</h2>
      <div
        className="poster"
        data-until={row.after ? (row.now.perMonth.to ?? undefined) : undefined}
      >
        <p>{t('label')}</p>
        <PriceLines row={row} />
        <p>{t.rich('more', { jht: link('/program/jht') })}</p>
      </div>
      <p>
        <a className="button-quiet" href="/iuran">
          {t('calculate')}
        </a>
      </p>
      <p>{t.rich('others', { ojek: link('/untuk/ojek-sopir'), staff: link('/untuk/karyawan') })}</p>
    </section>
  )
}
