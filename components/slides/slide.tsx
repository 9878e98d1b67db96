import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { Fold } from '@/components/article/fold'
import { piecesIn } from '@/components/article/pieces'
import { Pictogram, type PictogramName } from '@/components/pictogram/pictogram'
import { slideId } from './slide-id'

export type SlideProps = {
  title: string
  pictogram: PictogramName
  /** Its place in the deck, from one, and how many there are; set by the deck. */
  place?: number
  count?: number
  children: ReactNode
}

/** One idea on a screen; below it, folded, what the speaker says and never promises. */
export function Slide({ title, pictogram, place = 1, count = 1, children }: SlideProps) {
  const t = useTranslations('slides')
  const pieces = piecesIn(children)
  const isNote = ({ type }: { type: unknown }) => type === Note
  return (
    <section aria-labelledby={`${slideId(place)}-judul`} className="slide" id={slideId(place)}>
      <div className="face">
        <div className="say">
          <Pictogram name={pictogram} />
          <div>
            <h2 id={`${slideId(place)}-judul`}>{title}</h2>
            {pieces.filter((piece) => !isNote(piece))}
          </div>
        </div>
        <p className="turn">
          {place > 1 ? <a href={`#${slideId(place - 1)}`}>{t('back')}</a> : <span />}
          <span className="place">{t('place', { place, count })}</span>
          {place < count ? <a href={`#${slideId(place + 1)}`}>{t('on')}</a> : <span />}
        </p>
      </div>
      <Fold id={`${slideId(place)}-catatan`} title={t('note')}>
        {pieces.filter(isNote)}
      </Fold>
    </section>
  )
}

/** What the speaker of a slide says. */
export function Note({ children }: { children: ReactNode }) {
  return <>{children}</>
}

/** A figure as the picture of its slide, and what it is for. */
export function Large({ figure, children }: { figure: ReactNode; children: ReactNode }) {
  return (
    <p className="large">
      <b>{figure}</b> {children}
    </p>
  )
}
