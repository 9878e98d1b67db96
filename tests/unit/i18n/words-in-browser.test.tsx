import compile from 'icu-minify/compile'
import { createTranslator } from 'next-intl'
import { createElement, Fragment, type ReactNode } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, test } from 'vitest'
import { language } from '@/lib/i18n/language'
import { NextIntlClientProvider, useTranslations } from '@/lib/i18n/words-in-browser'
import messages from '@/messages'

type Values = Record<string, string | ((chunks: ReactNode) => ReactNode)>

/** Every message of the site, by its path. */
function messagesIn(words: object, above = ''): [path: string, message: string][] {
  return Object.entries(words).flatMap(([name, value]) =>
    typeof value === 'string' ? [[above + name, value]] : messagesIn(value, `${above + name}.`),
  )
}

const all = messagesIn(messages)

/** Values for a message: one set, and for each branch of a `select` in it another one. */
function samplesFor(message: string): Values[] {
  const names = [...message.matchAll(/\{(\w+)[,}]/g)].map(([, name = '']) => [name, `[${name}]`])
  const tags = [...message.matchAll(/<(\w+)>/g)].map(([, name = '']) => [
    name,
    (chunks: ReactNode) => createElement('a', { href: `#${name}` }, ...[chunks].flat()),
  ])
  const values = Object.fromEntries([...names, ...tags])
  const branches = [...message.matchAll(/(\w+) \{/g)].map(([, branch = '']) => branch)
  const selected = [...message.matchAll(/\{(\w+), select/g)].map(([, name = '']) => name)
  return [
    values,
    ...branches.map((branch) => ({
      ...values,
      ...Object.fromEntries(selected.map((name) => [name, branch])),
    })),
  ]
}

const byNextIntl = (it: string, values: Values) =>
  renderToStaticMarkup(createTranslator({ locale: language, messages: { it } }).rich('it', values))

/** As the bundle has it: compiled, and written as JSON. */
const bundled = (words: Record<string, string>) =>
  JSON.parse(
    JSON.stringify(
      Object.fromEntries(Object.entries(words).map(([name, message]) => [name, compile(message)])),
    ),
  )

/** What `useTranslations` gives for `path`, drawn. */
function Said({ path, values }: { path: string; values?: Values }) {
  const said = useTranslations('above').rich(path, values)
  return createElement(Fragment, null, ...[said].flat())
}

const inBrowser = (message: string, values?: Values) =>
  renderToStaticMarkup(
    <NextIntlClientProvider messages={{ above: bundled({ it: message }) }}>
      <Said path="it" values={values} />
    </NextIntlClientProvider>,
  )

describe('words in the browser', () => {
  test('read as next-intl has them', () => {
    expect(all.length).toBeGreaterThan(0)
    for (const [path, message] of all)
      for (const values of samplesFor(message))
        expect(inBrowser(message, values), path).toBe(byNextIntl(message, values))
  })

  test.each([
    '{n, select, one {<b>a {x}</b>} other {}}{x}',
    '{n, select, one {{x}} other {y}} <b></b>{x}',
    '<b>{x} <i>in {n, select, one {} other {it}}</i></b><b>again</b>',
    "It''s '{'quoted'}'",
    '',
  ])('%s reads as next-intl has it', (message) => {
    for (const values of samplesFor(message))
      expect(inBrowser(message, values)).toBe(byNextIntl(message, values))
  })

  test('stand for themselves where none are', () => {
    const drawn = renderToStaticMarkup(
      <NextIntlClientProvider messages={{ above: { it: 'a message' } }}>
        <Said path="it" /> <Said path="it.below" /> <Said path="other" />
      </NextIntlClientProvider>,
    )
    expect(drawn).toBe('a message above.it.below above.other')
  })
})

// A text in an attribute has to be one: React would join an array with commas.
test('a message of text alone is one text', () => {
  renderToStaticMarkup(
    <NextIntlClientProvider messages={{ above: bundled({ it: 'a {x}{n, select, other { b}}' }) }}>
      <Heard />
    </NextIntlClientProvider>,
  )
})

function Heard() {
  expect(useTranslations('above')('it', { x: 1, n: 'any' })).toBe('a 1 b')
  return null
}
