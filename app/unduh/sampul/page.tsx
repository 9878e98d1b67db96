import '@/app/styles/one-file.css'
import '@/app/styles/shares.css'
import type { Metadata } from 'next'
import { useTranslations } from 'next-intl'
import { FileCover } from '@/components/download/file-cover'
import { ContributionTable } from '@/components/figure/contribution-table'
import { WageDeductionTable } from '@/components/figure/wage-deduction-table'
import { PageBand } from '@/components/frame/page-band'
import { addresses } from '@/lib/addresses'
import { examples } from '@/lib/content/figures/examples'
import { contributionTableOn, wageDeductionTableOn } from '@/lib/content/iuran/contribution-tables'
import { sectors } from '@/lib/iuran/bpu-contribution'
import { site } from '@/lib/site'
import { siteDay } from '@/lib/site-day'
import messages from '@/messages'

export const metadata: Metadata = { title: messages.oneFile.title }

const amounts = examples.manyAmountsIdrPerMonth

/** The first page of the one file, and what stands in it for the calculator. */
export default function CoverPage() {
  const t = useTranslations('oneFile')
  const day = siteDay()
  const prices = [false, true].flatMap((withJht) =>
    sectors.map((sector) =>
      contributionTableOn(sector, day, { withJht, incomesIdrPerMonth: amounts }),
    ),
  )
  return (
    <>
      <FileCover day={day} newest={new URL(addresses.downloads, site.url)} />
      <section className="chapter" id="iuran">
        <PageBand title={t('tables')} />
        <div className="wrap prose pt-4">
          <p>
            {t.rich('nearest', {
              link: (words) => <a href={new URL(addresses.cost, site.url).href}>{words}</a>,
            })}
          </p>
          {prices.map((table) => (
            <ContributionTable key={`${table.sector} ${table.withJht}`} table={table} />
          ))}
          <WageDeductionTable table={wageDeductionTableOn(day, amounts)} />
        </div>
      </section>
    </>
  )
}
