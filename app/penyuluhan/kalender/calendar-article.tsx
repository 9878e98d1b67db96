import '@/app/styles/event.css'
import '@/app/styles/wall-calendar.css'
import { useTranslations } from 'next-intl'
import { EventLines } from '@/components/event/event-lines'
import { EventScript } from '@/components/event/event-script'
import { FigureValue } from '@/components/figure/figure-value'
import { PageBand } from '@/components/frame/page-band'
import { PageEnd } from '@/components/frame/page-end'
import { PageSources } from '@/components/source/page-sources'
import { MonthTable } from '@/components/wall-calendar/month-table'
import { StartLinks } from '@/components/wall-calendar/start-links'
import { addresses } from '@/lib/addresses'
import { channels } from '@/lib/content/channels'
import { factOn } from '@/lib/content/figures/facts'
import { sourcesOf } from '@/lib/content/figures/page-sources'
import { bpuPriceIds } from '@/lib/content/iuran/bpu-price'
import { laterStarts, priceMonths } from '@/lib/content/iuran/price-months'
import { formatMonth } from '@/lib/format/day'
import { sectors } from '@/lib/iuran/bpu-contribution'
import { siteDay } from '@/lib/site-day'

/** The calendar that begins now, or with the month of `from` (ISO day). */
export function CalendarArticle({ from }: { from?: string }) {
  const t = useTranslations('wallCalendar')
  const outreach = useTranslations('menu')('outreach')
  const day = siteDay()
  const basis = factOn('bpu.dasar-terendah', day)
  const rule = factOn('bpu.tanggal-bayar', day)
  const ids = [basis.id, rule.id, ...sectors.map((sector) => bpuPriceIds('jkk', sector)[0])]
  const path = from ? startAddress(from) : addresses.wallCalendar
  return (
    <article>
      <PageBand
        next={{ href: `#${sectors[0]}`, label: t('begin') }}
        title={from ? t('from', { month: formatMonth(from) }) : t('h1')}
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
              months={priceMonths(sector, from ?? day)}
              phone={channels.telepon.label}
              sector={sector}
            >
              <EventLines />
            </MonthTable>
            <p className="print:hidden">
              <a download="" href={`${path}/${sector}.ics`}>
                {t('file')}
              </a>
            </p>
          </div>
        ))}
        <StartLinks
          now={from ? addresses.wallCalendar : undefined}
          starts={laterStarts(day)
            .filter((start) => start !== from)
            .map((start) => ({ start, href: startAddress(start) }))}
        />
        <PageSources sources={sourcesOf(ids, day)} />
        {/* Printed, it hangs for a year: an address with its month ends when that begins. */}
        <PageEnd checkedOn={rule.checkedOn} path={addresses.wallCalendar} />
      </div>
      <EventScript />
    </article>
  )
}

/** Where the calendar stands that begins with the month of a day (ISO). */
export function startAddress(start: string): string {
  return `${addresses.wallCalendar}/${start.slice(0, 7)}`
}
