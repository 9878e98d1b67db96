import { pageKinds, type SearchPage } from './search-page.ts'

/** Pages as they are sent to a phone: without names of fields, what never changes without its day. */
export type PackedPages = readonly PackedPage[]

type PackedPage = [
  address: string,
  kind: number,
  title: string,
  says: string | SearchPage['says'],
  called: string,
  about: string,
]

export function pack(pages: readonly SearchPage[]): PackedPages {
  return pages.map(({ address, kind, title, says, called, about }) => {
    const [first, ...others] = says
    const packed = first && others.length === 0 ? first[1] : says
    return [address, pageKinds.indexOf(kind), title, packed, called, about]
  })
}

export function unpack(pages: PackedPages): SearchPage[] {
  return pages.map(([address, kind, title, says, called, about]) => ({
    address,
    kind: pageKinds[kind] ?? 'halaman',
    title,
    says: typeof says === 'string' ? [['', says]] : says,
    called,
    about,
  }))
}
