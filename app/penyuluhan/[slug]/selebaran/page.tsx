import '@/app/styles/leaflet.css'
import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { piecesOf } from '@/components/article/pieces'
import { PageBand } from '@/components/frame/page-band'
import { PageEnd } from '@/components/frame/page-end'
import { LeafletItem } from '@/components/leaflet/leaflet-item'
import { LeafletSheets } from '@/components/leaflet/leaflet-sheets'
import { type PaperId, papers } from '@/components/leaflet/papers'
import { pictogramNamed } from '@/components/pictogram/shapes'
import { PageSources } from '@/components/source/page-sources'
import { addresses, leafletCodeAddress, leafletEnding } from '@/lib/addresses'
import { channels } from '@/lib/content/channels'
import { sourcesOf } from '@/lib/content/figures/page-sources'
import { shownFigure } from '@/lib/content/figures/shown-figure'
import { leafletCode } from '@/lib/content/leaflets/editions'
import { type Leaflet, leaflets } from '@/lib/content/leaflets/leaflets'
import { firstHoursText } from '@/lib/content/texts/first-hours'
import { keysOf } from '@/lib/record'
import { site } from '@/lib/site'
import { siteDay } from '@/lib/site-day'
import { scanPath } from './scan-path'

export const dynamicParams = false

export function generateStaticParams() {
  return leaflets.map(({ slug }) => ({ slug }))
}

type Params = PageProps<'/penyuluhan/[slug]/selebaran'>

async function load({ params }: Params): Promise<Leaflet & { path: string }> {
  const { slug } = await params
  const leaflet = leaflets.find((each) => each.slug === slug) ?? notFound()
  return { ...leaflet, path: `${addresses.outreach}/${slug}${leafletEnding}` }
}

export async function generateMetadata(props: Params): Promise<Metadata> {
  const { name, path } = await load(props)
  const t = await getTranslations('leaflet')
  return {
    title: t('title', { name }),
    description: t('description', { name }),
    alternates: { canonical: path },
  }
}

type ItemProps = { judul: string; gambar: string; children: React.ReactNode }

/** What a slide is on paper, which nobody explains: without notes, with what paper alone says. */
const onPaper = {
  Slide: ({ judul, gambar, children }: ItemProps) => (
    <LeafletItem pictogram={pictogramNamed(gambar)} title={judul}>
      {children}
    </LeafletItem>
  ),
  Catatan: () => null,
  Kertas: ({ children }: { children: React.ReactNode }) => <>{children}</>,
}

export default async function LeafletPage(props: Params) {
  const { slug, name, headline, picture, colour, checkedOn, factIds, Body, path } =
    await load(props)
  const all = await getTranslations()
  const t = await getTranslations('leaflet')
  const day = siteDay()
  const address = new URL(`${leafletCodeAddress}/${leafletCode({ slug, factIds }, day)}`, site.url)
  const ends = factIds
    .map((id) => shownFigure(id, day))
    .flatMap((shown) => (shown?.endsSoon && shown.fact.to ? shown.fact.to : []))
  return (
    <article className={`p-${colour}`}>
      <PageBand
        pictogram={pictogramNamed(picture)}
        title={t('heading', { name })}
        trail={[
          { href: addresses.outreach, name: all('menu.outreach') },
          { href: `${addresses.outreach}/${slug}`, name: t('slides') },
        ]}
      >
        <p>{t('lead')}</p>
      </PageBand>
      <div className="wrap prose pt-4 leaf-choice">
        <ul className="plain">
          {keysOf(papers)
            .toReversed()
            .map((id: PaperId) => (
              <li key={id}>
                <a href={`#${id}`}>{t(`choose.${id}`, papers[id])}</a>
              </li>
            ))}
        </ul>
        <p>{t('howToPrint')}</p>
      </div>
      <LeafletSheets
        end={{
          phone: channels.telepon.label,
          day,
          until: ends.toSorted()[0] ?? null,
          address,
          addressCode: scanPath(address.href.toUpperCase(), 'Q'),
          cardCode: slug === 'jkk' ? scanPath(firstHoursText(day, all), 'L') : null,
        }}
        headline={headline}
        items={piecesOf(Body, onPaper)}
        name={name}
        pictogram={pictogramNamed(picture)}
      />
      <div className="wrap prose">
        <PageSources sources={sourcesOf(factIds, day)} />
        <PageEnd checkedOn={checkedOn} path={path} />
      </div>
    </article>
  )
}
