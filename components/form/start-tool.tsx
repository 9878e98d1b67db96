import { type AbstractIntlMessages, NextIntlClientProvider } from 'next-intl'
import { createElement, Fragment } from 'react'
import { flushSync } from 'react-dom'
import { hydrateRoot, type Root } from 'react-dom/client'
import { pickQuery, type Query, queryFrom, searchFrom } from '@/lib/input/query'
import type { Tool, ToolProps } from '@/lib/tools'
import { groupDigits } from './group-digits'

type Drawn<Given> = {
  /** The tree the server drew. */
  View: React.FunctionComponent<ToolProps<Given>>
  words: AbstractIntlMessages
  /** What the title of the page starts with when something cannot be read. */
  errorTitle: string
}

/**
 * Lets the browser answer a GET form by itself: the address, the title and the focus move as they
 * would with a new page, and no answer leaves the phone. The tree is taken over at the first touch
 * or key, not while the page is still being read. The fields are uncontrolled, so that nothing
 * typed before is lost.
 */
export function startTool<Given extends object>(
  { fields, keptFields, read }: Tool<Given>,
  { View, words, errorTitle }: Drawn<Given>,
) {
  const container = document.getElementById('alat')
  const source = document.getElementById('bahan')?.textContent
  if (!container || !source) return
  const given: Given = JSON.parse(source)

  const inAddress = () => pickQuery(queryFrom(new URLSearchParams(location.search)), fields)
  let query: Query = inAddress()
  // What the address bar holds: behind the form while a mistake stands in it.
  let inBar = searchFrom(query)
  let wasSent = false
  // A new key draws the form anew, with the answers of another address in it.
  let formKey = 0

  const tree = () => (
    <NextIntlClientProvider locale="id" messages={words} timeZone="Asia/Jakarta">
      <Fragment key={formKey}>{createElement(View, { ...given, query, wasSent })}</Fragment>
    </NextIntlClientProvider>
  )
  let root: Root | null = null
  const takenOver = (): Root => {
    root ??= hydrateRoot(container, tree())
    return root
  }
  for (const touch of ['pointerdown', 'keydown', 'focusin']) {
    container.addEventListener(touch, () => setTimeout(takenOver), { once: true })
  }

  function show(next: Query, isNewForm = false) {
    const current = takenOver()
    query = next
    if (isNewForm) formKey += 1
    flushSync(() => current.render(tree()))
    const title = document.title.replace(errorTitle, '')
    document.title = read(query, given).errors.length > 0 ? errorTitle + title : title
  }

  const isAsked = () => fields.some((name) => query[name] !== undefined)
  const formOf = ({ target }: Event) => (target as HTMLElement).closest('form')
  const typedIn = (form: HTMLFormElement) => {
    const typed = [...new FormData(form)].map(([name, value]) => [name, String(value)])
    return pickQuery(queryFrom(new URLSearchParams(typed)), fields)
  }

  function answer(next: Query, isNewForm = false) {
    wasSent = true
    show(next, isNewForm)
    if (searchFrom(query) !== inBar) history.pushState(null, '', searchFrom(query))
    inBar = searchFrom(query)
    const target = document.getElementById('periksa') ?? document.getElementById('hasil')
    target?.focus({ preventScroll: true })
    target?.scrollIntoView()
  }

  container.addEventListener('submit', (event) => {
    const form = formOf(event)
    if (!form) return
    event.preventDefault()
    answer(typedIn(form))
  })

  // The same tool with other answers: what is typed stays on the phone here too.
  container.addEventListener('click', (event) => {
    const link = (event.target as HTMLElement).closest('a')
    const form = container.querySelector('form')
    const isOther = !link?.getAttribute('href')?.startsWith('#') && link?.search
    if (!form || !isOther || link.pathname !== location.pathname) return
    if (event.ctrlKey || event.metaKey || event.shiftKey) return
    event.preventDefault()
    const inLink = pickQuery(queryFrom(new URLSearchParams(link.search)), fields)
    answer({ ...pickQuery(typedIn(form), keptFields), ...inLink }, true)
  })

  function refresh(form: HTMLFormElement) {
    const typed = typedIn(form)
    if (!isAsked() || searchFrom(typed) === searchFrom(query)) return
    show(typed)
    // A mistake does not take the place of the last answer: going back finds it.
    const hasErrors = read(typed, given).errors.length > 0
    if (hasErrors) return
    history.replaceState(null, '', searchFrom(typed))
    inBar = searchFrom(typed)
  }

  let before = ''
  container.addEventListener('beforeinput', ({ target }) => {
    before = (target as HTMLInputElement).value
  })

  container.addEventListener('input', (event) => {
    const field = event.target as HTMLInputElement
    if ('rupiah' in field.dataset) groupDigits(field, before)
    const form = formOf(event)
    // Half a number is not a mistake yet: a mistake waits until the field is left.
    if (form && read(typedIn(form), given).errors.length === 0) refresh(form)
  })

  container.addEventListener('focusout', (event) => {
    const form = formOf(event)
    if (form) refresh(form)
  })

  addEventListener('popstate', () => {
    // A link to a field (#jht) gets here too: then the form must stay as it is.
    if (searchFrom(inAddress()) === inBar) return
    inBar = searchFrom(inAddress())
    show(inAddress(), true)
  })
}
