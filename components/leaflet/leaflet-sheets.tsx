import { useTranslations } from 'next-intl'
import type { ReactElement, ReactNode } from 'react'
import { Pictogram, type PictogramName } from '@/components/pictogram/pictogram'
import { LeafletEnd, type LeafletEndProps, LeafletShapes } from './leaflet-end'

/** How large the letters are where a sheet says up to so many ideas. */
const sizes = [
  { upTo: 6, name: 'large-items' },
  { upTo: 8, name: 'middle-items' },
  { upTo: 10, name: 'small-items' },
] as const
const smallest = 'smallest-items'

type Item = ReactElement<{ poster?: boolean; children?: ReactNode }>

type Props = {
  name: string
  headline: string
  pictogram: PictogramName
  items: readonly Item[]
  end: LeafletEndProps
}

/**
 * The same leaflet on each of its papers. One is shown and printed: the last, or the one that the
 * address names (app/styles/leaflet.css).
 */
export function LeafletSheets(leaflet: Props) {
  return (
    <div className="leaves">
      <LeafletShapes {...leaflet.end} />
      <FoldedSheet {...leaflet} />
      <Poster {...leaflet} />
      <SingleSheet {...leaflet} />
    </div>
  )
}

/** Two sides of A4 across, folded once: outside the back and the front, inside what there is to say. */
function FoldedSheet({ items, end, ...head }: Props) {
  const t = useTranslations('leaflet')
  const [first, second] = halves(items)
  return (
    <section aria-label={t('paper.lipat')} className={`leaf fold-leaf ${sizeOf(items)}`} id="lipat">
      <div className="side">
        <div className="panel back">
          <LeafletEnd {...end} />
        </div>
        <div className="panel front">
          <Head {...head} />
        </div>
      </div>
      <div className="side">
        <div className="panel items">{first}</div>
        <div className="panel items">{second}</div>
      </div>
    </section>
  )
}

/** What is read from three metres away, and little besides. */
function Poster({ items, end, ...head }: Props) {
  const t = useTranslations('leaflet')
  return (
    <section aria-label={t('paper.poster')} className="leaf poster-leaf" id="poster">
      <Head {...head} />
      <div className="items">{items.filter(({ props }) => props.poster)}</div>
      <LeafletEnd {...end} />
    </section>
  )
}

function SingleSheet({ items, end, ...head }: Props) {
  const t = useTranslations('leaflet')
  const [first, second] = halves(items)
  return (
    <section
      aria-label={t('paper.lembar')}
      className={`leaf single-leaf ${sizeOf(items)}`}
      id="lembar"
    >
      <Head {...head} />
      <div className="columns">
        <div className="items">{first}</div>
        <div className="items">{second}</div>
      </div>
      <LeafletEnd {...end} />
    </section>
  )
}

function halves(items: readonly Item[]) {
  const half = Math.ceil(items.length / 2)
  return [items.slice(0, half), items.slice(half)] as const
}

/** Letters are smaller where there is much to say. */
const sizeOf = ({ length }: readonly Item[]) =>
  sizes.find(({ upTo }) => length <= upTo)?.name ?? smallest

function Head({ name, headline, pictogram }: Omit<Props, 'items' | 'end'>) {
  return (
    <div className="leaf-head">
      <Pictogram name={pictogram} />
      <div>
        <p className="of">BPJS Ketenagakerjaan: {name}</p>
        <h2>{headline}</h2>
      </div>
    </div>
  )
}
