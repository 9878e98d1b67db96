import { pageKinds, type SearchPage } from './search-page.ts'

/**
 * Pages as they are sent to a phone: without names of fields, what never changes without its day. Words
 * that are alike stand side by side, which weighs less.
 */
export type PackedPages = readonly PackedPage[]

type PackedPage = [
  address: string,
  title: string,
  called: string,
  about: string,
  says: string | SearchPage['says'],
  kind: number,
]

export function pack(pages: readonly SearchPage[]): PackedPages {
  return pages.map(({ address, kind, title, says, called, about }) => {
    const [first, ...others] = says
    const packed = first && others.length === 0 ? first[1] : says
    return [address, title, called, about, packed, pageKinds.indexOf(kind)]
  })
}

export function unpack(pages: PackedPages): SearchPage[] {
  return pages.map(([address, title, called, about, says, kind]) => ({
    address,
    kind: pageKinds[kind] ?? 'halaman',
    title,
    says: typeof says === 'string' ? [['', says]] : says,
    called,
    about,
  }))
}
