import { type AbstractIntlMessages, NextIntlClientProvider } from 'next-intl'
import { type DefaultTreeAdapterTypes, parseFragment } from 'parse5'
import type { ReactNode } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { language } from '@/lib/i18n/language'

export type Element = DefaultTreeAdapterTypes.Element

/** Every element below a node, in the order of the page. */
export function elementsIn(node: DefaultTreeAdapterTypes.ParentNode): Element[] {
  const children = node.childNodes.filter((child): child is Element => 'tagName' in child)
  return children.flatMap((child) => [child, ...elementsIn(child)])
}

export const attribute = ({ attrs }: Element, name: string) =>
  attrs.find((attr) => attr.name === name)?.value

/** The words inside an element, as they are read. */
export const textOf = (element: Element): string =>
  element.childNodes
    .map((node) => ('value' in node ? node.value : 'tagName' in node ? textOf(node) : ''))
    .join('')

/** A tree as the server draws it with these words; a word that is missing throws. */
export function drawn(tree: ReactNode, messages: AbstractIntlMessages) {
  const html = renderToStaticMarkup(
    <NextIntlClientProvider
      locale={language}
      messages={messages}
      onError={(error) => {
        throw error
      }}
      timeZone="Asia/Jakarta"
    >
      {tree}
    </NextIntlClientProvider>,
  )
  const elements = elementsIn(parseFragment(html))
  const named = elements.filter((element) => attribute(element, 'data-angka'))
  const figures = named.map((el) => [attribute(el, 'data-angka'), attribute(el, 'value')])
  return {
    html,
    elements,
    names: figures.map(([name]) => name),
    figures: Object.fromEntries(figures),
  }
}
