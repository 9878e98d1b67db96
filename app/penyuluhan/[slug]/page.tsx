import '@/app/styles/event.css'
import '@/app/styles/slides.css'
import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { OtherPages } from '@/components/article/other-pages'
import { EventLines } from '@/components/event/event-lines'
import { EventScript } from '@/components/event/event-script'
import { PageBand } from '@/components/frame/page-band'
import { PageEnd } from '@/components/frame/page-end'
import { pictogramNamed } from '@/components/pictogram/shapes'
import { Deck } from '@/components/slides/deck'
import { FullScreenButton } from '@/components/slides/full-screen-button'
import { slideId } from '@/components/slides/slide-id'
import { PageSources } from '@/components/source/page-sources'
import { addresses, leafletEnding } from '@/lib/addresses'
import { sourcesOf } from '@/lib/content/figures/page-sources'
import { decks } from '@/lib/content/texts/decks'
import { factIdsIn } from '@/lib/content/texts/shown-figures'
import { siteDay } from '@/lib/site-day'

export const dynamicParams = false

export function generateStaticParams() {
  return decks.map(({ slug }) => ({ slug }))
}

async function load({ params }: PageProps<'/penyuluhan/[slug]'>) {
  const { slug } = await params
  return decks.find((deck) => deck.slug === slug) ?? notFound()
}

export async function generateMetadata(props: PageProps<'/penyuluhan/[slug]'>): Promise<Metadata> {
  const { slug, title, description } = await load(props)
  return { title, description, alternates: { canonical: `${addresses.outreach}/${slug}` } }
}

export default async function DeckPage(props: PageProps<'/penyuluhan/[slug]'>) {
  const { slug, name, picture, colour, page, checkedOn, Body } = await load(props)
  const t = await getTranslations()
  const others = decks
    .filter((other) => other.slug !== slug)
    .map((other) => ({ href: `${addresses.outreach}/${other.slug}`, name: other.name }))
  return (
    <article className={`p-${colour}`}>
      <PageBand
        next={{ href: `#${slideId(1)}`, label: t('slides.start') }}
        pictogram={pictogramNamed(picture)}
        title={t('slides.heading', { name })}
        trail={[{ href: addresses.outreach, name: t('menu.outreach') }]}
      >
        <p>{t('slides.lead')}</p>
        <FullScreenButton />
        <EventLines />
      </PageBand>
      <Deck Body={Body} />
      <div className="wrap prose">
        <p>
          {t.rich('slides.atLength', {
            link: (words) => <a href={page}>{words}</a>,
            leaflet: (words) => (
              <a href={`${addresses.outreach}/${slug}${leafletEnding}`}>{words}</a>
            ),
          })}
        </p>
        <OtherPages heading={t('slides.others')} pages={others} />
        <PageSources sources={sourcesOf(factIdsIn(Body), siteDay())} />
        <PageEnd checkedOn={checkedOn} path={`${addresses.outreach}/${slug}`} />
      </div>
      <script data-ours="" defer src="/aset/slide.js" />
      <EventScript />
    </article>
  )
}
