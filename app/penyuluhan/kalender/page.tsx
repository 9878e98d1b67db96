import '@/app/styles/wall-calendar.css'
import type { Metadata } from 'next'
import { useTranslations } from 'next-intl'
import { FigureValue } from '@/components/figure/figure-value'
import { PageBand } from '@/components/frame/page-band'
import { PageEnd } from '@/components/frame/page-end'
import { PageSources } from '@/components/source/page-sources'
import { MonthTable } from '@/components/wall-calendar/month-table'
import { addresses } from '@/lib/addresses'
import { channels } from '@/lib/content/channels'
import { factOn } from '@/lib/content/figures/facts'
import { sourcesOf } from '@/lib/content/figures/page-sources'
import { bpuPriceIds } from '@/lib/content/iuran/bpu-price'
import { priceMonths } from '@/lib/content/iuran/price-months'
import { sectors } from '@/lib/iuran/bpu-contribution'
import { siteDay } from '@/lib/site-day'
import messages from '@/messages'

const { title, description } = messages.wallCalendar

export const metadata: Metadata = {
  title,
  description,
  alternates: { canonical: addresses.wallCalendar },
}

export default function WallCalendarPage() {
  const t = useTranslations('wallCalendar')
  const outreach = useTranslations('menu')('outreach')
  const day = siteDay()
  const basis = factOn('bpu.dasar-terendah', day)
  const rule = factOn('bpu.tanggal-bayar', day)
  const ids = [basis.id, rule.id, ...sectors.map((sector) => bpuPriceIds('jkk', sector)[0])]
  return (
    <article>
      <PageBand
        next={{ href: `#${sectors[0]}`, label: t('begin') }}
        title={t('h1')}
        trail={[{ href: addresses.outreach, name: outreach }]}
      >
        <p>{t('lead')}</p>
      </PageBand>
      <div className="wrap prose pt-4">
        <p>
          {t.rich('basis', {
            income: () => <FigureValue {...basis} />,
            link: (words) => <a href={addresses.cost}>{words}</a>,
          })}
        </p>
        <p>
          <FigureValue {...rule} />. {t('unsure')}
        </p>
        <p className="print:hidden">{t('howToPrint')}</p>
        {sectors.map((sector) => (
          <div className="flow" key={sector}>
            <MonthTable
              id={sector}
              months={priceMonths(sector, day)}
              phone={channels.telepon.label}
              sector={sector}
            />
            <p className="print:hidden">
              <a download="" href={`${addresses.wallCalendar}/${sector}.ics`}>
                {t('file')}
              </a>
            </p>
          </div>
        ))}
        <PageSources sources={sourcesOf(ids, day)} />
        <PageEnd checkedOn={rule.checkedOn} path={addresses.wallCalendar} />
      </div>
    </article>
  )
}
