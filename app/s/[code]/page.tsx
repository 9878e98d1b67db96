import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { PageBand } from '@/components/frame/page-band'
import { PageEnd } from '@/components/frame/page-end'
import { ChangedFigures, PresentFigures } from '@/components/leaflet/figure-lists'
import { PageSources } from '@/components/source/page-sources'
import { addresses, leafletCodeAddress, leafletEnding } from '@/lib/addresses'
import { sourcesOf } from '@/lib/content/figures/page-sources'
import { shownFigure } from '@/lib/content/figures/shown-figure'
import { changedFigures } from '@/lib/content/leaflets/changed-figures'
import { editionDays, leafletCode } from '@/lib/content/leaflets/editions'
import { leaflets } from '@/lib/content/leaflets/leaflets'
import { formatDay } from '@/lib/format/day'
import { siteDay } from '@/lib/site-day'

export const dynamicParams = false

/** A page for each edition of a leaflet, and one for leaflets that hold other figures than all of them. */
function answers(day: string) {
  return leaflets.flatMap((leaflet) => {
    const editions = editionDays(leaflet, day)
    return [
      { code: leaflet.slug, leaflet, since: editions[0] ?? day, isKnown: false },
      ...editions.map((since) => ({
        code: leafletCode(leaflet, since),
        leaflet,
        since,
        isKnown: true,
      })),
    ]
  })
}

export function generateStaticParams() {
  return answers(siteDay()).map(({ code }) => ({ code }))
}

type Params = PageProps<'/s/[code]'>

async function load({ params }: Params) {
  const { code } = await params
  const day = siteDay()
  const answer = answers(day).find((each) => each.code === code) ?? notFound()
  const { leaflet, since, isKnown } = answer
  // Of a leaflet with other letters nobody knows which figures it holds.
  const changes = isKnown ? changedFigures(leaflet.factIds, since, day) : []
  const told = !isKnown ? 'other' : changes.length > 0 ? 'changed' : 'same'
  return { ...answer, day, changes, told } as const
}

export async function generateMetadata(props: Params): Promise<Metadata> {
  const { leaflet, told } = await load(props)
  const t = await getTranslations('leafletCode')
  return { title: `${t(`${told}.heading`)}: ${leaflet.name}`, robots: { index: false } }
}

/** Whether a leaflet that somebody has in the hand is still true: docs/leaflets.md. */
export default async function LeafletCodePage(props: Params) {
  const { code, leaflet, since, day, changes, told } = await load(props)
  const all = await getTranslations()
  const t = await getTranslations('leafletCode')
  const { name, slug, page, factIds } = leaflet
  const figures = factIds.flatMap((id) => shownFigure(id, day) ?? [])
  const checkedOn = figures.map(({ fact }) => fact.checkedOn).toSorted()[0] ?? day
  const link = (href: string) => (words: React.ReactNode) => <a href={href}>{words}</a>
  return (
    <article>
      <PageBand
        title={t(`${told}.heading`)}
        trail={[{ href: addresses.outreach, name: all('menu.outreach') }]}
      >
        <p>{t(`${told}.lead`, { name, since: formatDay(since), checked: formatDay(checkedOn) })}</p>
      </PageBand>
      <div className="wrap prose pt-4">
        {changes.length > 0 && <ChangedFigures changes={changes} />}
        <h2>{t('present')}</h2>
        <p>{t('compare')}</p>
        <PresentFigures figures={figures} />
        <p>
          {t.rich('onward', {
            page: link(page),
            leaflet: link(`${addresses.outreach}/${slug}${leafletEnding}`),
          })}
        </p>
        <PageSources sources={sourcesOf(factIds, day)} />
        <PageEnd checkedOn={checkedOn} path={`${leafletCodeAddress}/${code}`} />
      </div>
    </article>
  )
}
