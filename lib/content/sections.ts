import { slugOf } from '@/lib/format/slug'

/** A part of a page that a link can lead to. */
export type Section = { id: string; title: string }

/** The main headings of an MDX text, in the order of the page. */
export function sectionsOf(text: string): Section[] {
  return [...text.matchAll(/^## (.+)$/gm)].map(([, title = '']) => section(title))
}

/** The cards of an MDX text (`<Kartu judul="…">`), in the order of the page. */
export function cardsOf(text: string): Section[] {
  return [...text.matchAll(/<Kartu judul="([^"]+)"/g)].map(([, title = '']) => section(title))
}

const section = (title: string): Section => ({ id: slugOf(title), title })
