import { useTranslations } from 'next-intl'
import { type BpuPriceRow, PriceUntil } from '@/components/figure/bpu-price'
import { FigureValue } from '@/components/figure/figure-value'

const link = (href: string) => (words: React.ReactNode) => <a href={href}>{words}</a>

/** What the self-employed pay, as large as a price on a wall. */
export function PricePoster({ row }: { row: BpuPriceRow }) {
  const t = useTranslations('home.price')
  const { perMonth, perDay } = row.now
  return (
    <section className="flow">
      <h2>{t('heading')}</h2>
      <div className="poster" data-until={row.after ? perMonth.to : undefined}>
        <span>{t('label')}</span>
        <span className="big now">
          <FigureValue {...perMonth} /> {t('perMonth')}
        </span>
        <span className="now">
          {t.rich('perDay', { day: () => <FigureValue {...perDay} />, jht: link('/program/jht') })}
        </span>
        <PriceUntil row={row} />
      </div>
      <p>
        <a className="button-quiet" href="/iuran">
          {t('calculate')}
        </a>
      </p>
      <p>{t.rich('transport', { ojek: link('/untuk/ojek-sopir') })}</p>
      <p>{t.rich('staff', { staff: link('/untuk/karyawan') })}</p>
    </section>
  )
}
