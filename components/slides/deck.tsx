import type { MDXContent } from 'mdx/types'
import { useTranslations } from 'next-intl'
import { cloneElement } from 'react'
import { piecesOf } from '@/components/article/pieces'

/** The slides of a text side by side, each as large as the screen: docs/outreach.md. */
export function Deck({ Body }: { Body: MDXContent }) {
  const t = useTranslations('slides')
  const slides = piecesOf(Body)
  return (
    <section aria-label={t('deck')} className="deck">
      {slides.map((slide, i) =>
        cloneElement(slide, { key: slide.key, ...{ place: i + 1, count: slides.length } }),
      )}
    </section>
  )
}
