import { type DefaultTreeAdapterTypes as Dom, parse, serialize, serializeOuter } from 'parse5'
import { attributesOf, elementsIn, textOf } from '../delivery/html-tree.ts'

/** As previews show them whole (The Open Graph protocol, ogp.me). */
export const pictureSize = { width: 1200, height: 630 }

/** What the picture of a link to a page is made of. */
export type LinkPicture = {
  /** Address of the page. */
  address: string
  /** What the picture says, for who does not see it. */
  words: string
  /** All of it, as a page of its own. */
  html: string
}

/** The pictures that a page holds one after another (app/pratinjau). */
export function linkPictures(html: string): LinkPicture[] {
  const elements = elementsIn(parse(html))
  const styles = elements.filter(({ tagName }) => tagName === 'style').map(textOf)
  return elements.flatMap((element) => {
    const { 'data-gambar': address, 'data-teks': words } = attributesOf(element)
    if (address === undefined || words === undefined) return []
    // Nothing is left out because it lies below a screen.
    element.attrs = element.attrs.filter(({ name }) => !name.startsWith('data-'))
    return [{ address, words, html: pageOf(element, styles) }]
  })
}

function pageOf(element: Dom.Element, styles: readonly string[]): string {
  const style = `${styles.join('\n')}\nbody{margin:0;padding:0}`
  return `<!DOCTYPE html><html lang="id"><style>${style}</style><body>${serializeOuter(element)}</body></html>`
}

/** A finished page that names its picture. */
export function withLinkPicture(html: string, url: URL, words: string): string {
  const document = parse(html)
  const elements = elementsIn(document)
  for (const element of elements) {
    const { name } = attributesOf(element)
    const content = element.attrs.find((attribute) => attribute.name === 'content')
    if (name === 'twitter:card' && content) content.value = 'summary_large_image'
  }
  const tags = Object.entries({
    'og:image': url.href,
    'og:image:width': pictureSize.width,
    'og:image:height': pictureSize.height,
    'og:image:alt': words,
  }).map(([name, value]) => `<meta property="${name}" content="${escaped(String(value))}">`)
  return serialize(document).replace('</head>', () => `${tags.join('')}</head>`)
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;')
}
