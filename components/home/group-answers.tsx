import { useTranslations } from 'next-intl'
import { type BpuPriceRow, PriceUntil } from '@/components/figure/bpu-price'
import { FigureValue } from '@/components/figure/figure-value'
import { PhoneLink } from '@/components/frame/phone-link'

const program = (slug: string) => (words: React.ReactNode) => (
  <a href={`/program/${slug}`}>{words}</a>
)
const programLinks = {
  jkk: program('jkk'),
  jkm: program('jkm'),
  jht: program('jht'),
  jp: program('jp'),
  jkp: program('jkp'),
  mlt: program('mlt'),
}

/** For each group of occupations: the price, what one gets, and what one cannot get. */
export function GroupAnswers({ prices }: { prices: BpuPriceRow[] }) {
  const t = useTranslations('home')
  const general = prices.find(({ sector }) => sector === 'umum')
  const transport = prices.find(({ sector }) => sector === 'transportasi')
  return (
    <>
      <section id="kerja-sendiri" className="target flow">
        <h2>{t('selfEmployed.heading')}</h2>
        {general && <PricePoster row={general} label={t('selfEmployed.price')} />}
        <p>{t.rich('selfEmployed.gets', programLinks)}</p>
        <p>{t.rich('selfEmployed.not', programLinks)}</p>
        <p>
          {t.rich('selfEmployed.project', { staff: (words) => <a href="#karyawan">{words}</a> })}
        </p>
      </section>
      <section id="angkutan" className="target flow">
        <h2>{t('transport.heading')}</h2>
        <p>{t('transport.text')}</p>
        {transport && <PricePoster row={transport} label={t('transport.price')} />}
      </section>
      <section id="karyawan" className="target flow">
        <h2>{t('staff.heading')}</h2>
        <p>{t('staff.text')}</p>
        <p>{t.rich('staff.links', programLinks)}</p>
        <p>{t('staff.check')}</p>
      </section>
      <section id="luar-negeri" className="target flow">
        <h2>{t('migrant.heading')}</h2>
        <p>{t.rich('migrant.text', { phone: () => <PhoneLink /> })}</p>
      </section>
    </>
  )
}

function PricePoster({ row, label }: { row: BpuPriceRow; label: string }) {
  const t = useTranslations('home.selfEmployed')
  const { perMonth, perDay } = row.now
  return (
    <div className="poster" data-until={row.after ? perMonth.to : undefined}>
      <span>{label}</span>
      <span className="big now">
        <FigureValue {...perMonth} /> {t('perMonth')}
      </span>
      <span className="now">{t.rich('perDay', { day: () => <FigureValue {...perDay} /> })}</span>
      <PriceUntil row={row} />
    </div>
  )
}
