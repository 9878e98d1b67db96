import { createContext, type ReactNode, useContext } from 'react'

// What the scripts of the tools take in the place of next-intl: docs/words-in-the-browser.md.

/** A compiled message, or a group of them. */
type Words = Message | { [key: string]: Words }
type Message = string | Part[]
/** Text, `{name}`, `{name, select, …}` or `<name>…</name>`: more our words do not hold. */
type Part = string | [string] | [string, typeof SELECT, Record<string, Message>] | Tag
type Tag = [string, Part, ...Part[]]

type Values = Record<string, string | number | ((chunks: ReactNode[]) => ReactNode)>

/** How icu-minify marks a select. */
const SELECT = 1

const WordsContext = createContext<Words>({})

/** As next-intl's, of which it takes the words alone. */
export function NextIntlClientProvider(props: { messages: Words; children: ReactNode }) {
  return <WordsContext.Provider value={props.messages}>{props.children}</WordsContext.Provider>
}

/** As next-intl's: a message by its path below `namespace`, which stands for itself where none is. */
export function useTranslations(namespace?: string) {
  const words = useContext(WordsContext)
  const t = (key: string, values: Values = {}) => {
    const path = namespace ? `${namespace}.${key}` : key
    return drawn(messageAt(path, words) ?? path, values)
  }
  return Object.assign(t, { rich: t })
}

function messageAt(path: string, words: Words): Message | undefined {
  let found: Words | undefined = words
  for (const name of path.split('.'))
    found = typeof found === 'string' || Array.isArray(found) ? undefined : found?.[name]
  return typeof found === 'string' || Array.isArray(found) ? found : undefined
}

/** A message with its values: a text where there is nothing else in it. */
function drawn(message: Message, values: Values): ReactNode {
  const chunks = chunksOf(message, values)
  return chunks.length > 1 ? chunks : (chunks[0] ?? '')
}

/** What stands in a message, texts that follow each other as one: a browser keeps them so. */
function chunksOf(message: Message, values: Values): ReactNode[] {
  const chunks: ReactNode[] = []
  for (const chunk of [message].flat().flatMap((part) => drawnPart(part, values))) {
    const last = chunks[chunks.length - 1]
    if (typeof chunk === 'string' && typeof last === 'string')
      chunks[chunks.length - 1] = last + chunk
    else if (chunk !== '') chunks.push(chunk)
  }
  return chunks
}

function drawnPart(part: Part, values: Values): ReactNode | ReactNode[] {
  if (typeof part === 'string') return part
  const value = values[part[0]]
  if (part[1] === SELECT) return chunksOf(part[2][String(value)] ?? part[2].other ?? '', values)
  const [, ...children] = part
  return typeof value === 'function' ? value(chunksOf(children, values)) : String(value)
}
