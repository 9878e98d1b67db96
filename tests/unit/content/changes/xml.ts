export type XmlElement = {
  name: string
  attributes: Record<string, string>
  children: XmlElement[]
  text: string
}

const part =
  /<\?xml [^>]*\?>|<\/([\w:]+)>|<([\w:]+)((?: [\w:]+="[^"<]*")*)(\/?)>|((?:[^<>&]|&(?:amp|lt|gt|quot|apos);)+)/y

const signs: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }

const plain = (text: string) => text.replace(/&(\w+);/g, (_, name: string) => signs[name] ?? '')

/** Reads a small, strict part of XML. Throws on anything not well-formed, at its place. */
export function parseXml(xml: string): XmlElement {
  const top: XmlElement = { name: '', attributes: {}, children: [], text: '' }
  const open = [top]
  part.lastIndex = 0
  while (part.lastIndex < xml.length) {
    const at = part.lastIndex
    const match = part.exec(xml)
    const parent = open.at(-1)
    if (!match || !parent) throw new Error(`not well-formed: ${xml.slice(at, at + 60)}`)
    const [, closed, opened, attributes = '', isEmpty, text] = match
    if (text) parent.text += plain(text)
    if (closed && open.pop()?.name !== closed) throw new Error(`</${closed}> closes nothing`)
    if (opened) {
      const element = { name: opened, attributes: read(attributes), children: [], text: '' }
      parent.children.push(element)
      if (!isEmpty) open.push(element)
    }
  }
  const [root] = top.children
  if (open.length !== 1 || top.children.length !== 1 || !root) throw new Error('not one root')
  return root
}

function read(attributes: string): Record<string, string> {
  const pairs = [...attributes.matchAll(/ ([\w:]+)="([^"]*)"/g)]
  return Object.fromEntries(pairs.map(([, name = '', value = '']) => [name, plain(value)]))
}
