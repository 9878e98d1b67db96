import { html, defaultTreeAdapter as tree } from 'parse5'

/**
 * Spells out each abbreviation at its first use below `root`, in an <abbr title>. One that the
 * writer has spelled out before is left alone.
 * @param {import('parse5').DefaultTreeAdapterTypes.Element} root
 * @param {Record<string, string>} glossary what each abbreviation stands for
 * @param {string} [exceptId] id of an element that has to stay as it is
 */
export function spellOut(root, glossary, exceptId) {
  const seen = new Set()
  const known = new RegExp(`(?<![\\w.-])(${Object.keys(glossary).join('|')})(?![\\w.])`)
  walk(root)

  function walk(parent) {
    for (const child of [...parent.childNodes]) {
      if (tree.isTextNode(child)) wrapFirst(parent, child)
      else if (child.tagName === 'abbr') seen.add(textOf(child))
      else if (tree.isElementNode(child) && !isFixed(child)) walk(child)
    }
  }

  function isFixed(element) {
    const isExcepted = ({ name, value }) => name === 'id' && value === exceptId
    return element.tagName === 'script' || element.attrs.some(isExcepted)
  }

  function wrapFirst(parent, node) {
    let rest = node.value
    let offset = 0
    for (;;) {
      const match = known.exec(rest.slice(offset))
      if (!match) break
      const [word] = match
      const start = offset + match.index
      offset = start + word.length
      if (seen.has(word)) continue
      seen.add(word)
      const abbr = tree.createElement('abbr', html.NS.HTML, [
        { name: 'title', value: glossary[word] },
      ])
      tree.insertText(abbr, word)
      tree.insertTextBefore(parent, rest.slice(0, start), node)
      tree.insertBefore(parent, abbr, node)
      rest = rest.slice(offset)
      offset = 0
    }
    node.value = rest
  }
}

function textOf(node) {
  return node.childNodes.map((child) => child.value ?? '').join('')
}
