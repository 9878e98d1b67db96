import { type AbstractIntlMessages, NextIntlClientProvider } from 'next-intl'
import { createElement, Fragment } from 'react'
import { flushSync } from 'react-dom'
import { createRoot, hydrateRoot, type Root } from 'react-dom/client'
import { dayInJakarta } from '@/lib/calendar/day'
import { language } from '@/lib/i18n/language'
import { pickQuery, type Query, queryFrom, searchFrom } from '@/lib/input/query'
import type { HasErrors, Tool, ToolProps } from '@/lib/tools/tool'
import { startAfterPress } from './after-press'
import { startGrouping } from './group-digits'
import { isTranslated } from './translated'

type Drawn<Given, Read extends HasErrors> = {
  /** The tree the server drew. */
  View: React.FunctionComponent<ToolProps<Given, Read>>
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
export function startTool<Given extends object, Read extends HasErrors>(
  { fields, keptFields, read, onDay }: Tool<Given, Read>,
  { View, words, errorTitle }: Drawn<Given, Read>,
) {
  const container = document.getElementById('alat')
  const source = document.getElementById('bahan')?.textContent
  if (!container || !source) return
  const isSaved = 'tersimpan' in document.documentElement.dataset
  const made: Given = JSON.parse(source)
  const given = isSaved && onDay ? onDay(made, dayInJakarta(new Date())) : made

  const inAddress = () => pickQuery(queryFrom(new URLSearchParams(location.search)), fields)
  const readingOf = (asked: Query) => ({ query: asked, read: read(asked, given) })
  let shown = readingOf(inAddress())
  const isAsked = () => fields.some((name) => shown.query[name] !== undefined)
  // What the address bar holds: behind the form while a mistake stands in it.
  let inBar = searchFrom(shown.query)
  let wasSent = false
  // A new key makes all of it anew: with the answers of another address, or out of a translator's hands.
  let formKey = 0

  const tree = () => (
    <NextIntlClientProvider locale={language} messages={words} timeZone="Asia/Jakarta">
      <Fragment key={formKey}>{createElement(View, { ...given, ...shown, wasSent })}</Fragment>
    </NextIntlClientProvider>
  )
  // A page saved on the phone holds no answer, and is of the day it was saved.
  const isOther = isSaved && (isAsked() || given !== made)
  let root: Root | null = null
  /** Called before anything changes: what is taken over must be what the server drew. */
  const takenOver = (): Root => {
    root ??= isForeign() || isOther ? drawnAnew() : hydrateRoot(container, tree())
    return root
  }
  const drawnAnew = (): Root => {
    container.replaceChildren()
    return createRoot(container)
  }
  for (const touch of ['pointerdown', 'keydown', 'focusin']) {
    // A translated page is left as it is until an answer is asked for.
    const takeOver = () => isForeign() || takenOver()
    container.addEventListener(touch, () => setTimeout(takeOver), { once: true })
  }
  // What is taken off the page loses its focus on the way: that is not somebody leaving a field.
  let isDrawing = false

  function show(next: typeof shown, { isNewForm = isForeign() } = {}) {
    const current = takenOver()
    shown = next
    if (isNewForm) formKey += 1
    // Nothing folds up around a field while it is being typed in.
    const fold = document.activeElement?.closest('details')
    const isOpen = fold?.open
    isDrawing = true
    flushSync(() => current.render(tree()))
    isDrawing = false
    if (fold && isOpen) fold.open = true
    const title = document.title.replace(errorTitle, '')
    document.title = hasErrors(shown) ? errorTitle + title : title
  }

  const hasErrors = ({ read }: typeof shown) => read.errors.length > 0
  const isForeign = () => isTranslated(container)
  // Looked up each time: a form that is drawn anew is another one.
  const typed = () => {
    const form = container.querySelector('form') ?? undefined
    const entries = [...new FormData(form)].map(([name, value]) => [name, String(value)])
    return pickQuery(queryFrom(new URLSearchParams(entries)), fields)
  }

  function answer(next: Query, form?: { isNewForm: boolean }, part = 'hasil') {
    takenOver()
    wasSent = true
    show(readingOf(next), form)
    const search = searchFrom(next)
    if (search !== inBar) history.pushState(null, '', search)
    inBar = search
    const target = document.getElementById('periksa') ?? document.getElementById(part)
    target?.focus({ preventScroll: true })
    target?.scrollIntoView()
  }

  container.addEventListener('submit', (event) => {
    event.preventDefault()
    answer(typed())
  })

  // What a field asks back is answered with one tap. Not by `submitter`: Safari has it since 15.4.
  container.addEventListener('click', (event) => {
    const button = (event.target as HTMLElement).closest<HTMLButtonElement>('button[name]')
    if (!button) return
    event.preventDefault()
    answer({ ...typed(), [button.name]: button.value }, { isNewForm: true })
  })

  // The same tool with other answers: what is typed stays on the phone here too.
  container.addEventListener('click', (event) => {
    const link = (event.target as HTMLElement).closest('a')
    const isOther = !link?.getAttribute('href')?.startsWith('#') && link?.search
    if (!isOther || link.pathname !== location.pathname) return
    if (event.ctrlKey || event.metaKey || event.shiftKey) return
    event.preventDefault()
    const inLink = pickQuery(queryFrom(new URLSearchParams(link.search)), fields)
    const part = link.hash.slice(1) || undefined
    answer({ ...pickQuery(typed(), keptFields), ...inLink }, { isNewForm: true }, part)
  })

  /** Draws what is typed, once there was an answer. */
  function refresh({ withErrors }: { withErrors: boolean }) {
    const query = typed()
    const search = searchFrom(query)
    if (!isAsked() || search === searchFrom(shown.query)) return
    // Drawn anew at every key a translated page would flicker: its answers come when they are sent.
    if (isForeign()) return
    const next = readingOf(query)
    if (hasErrors(next) && !withErrors) return
    show(next)
    // A mistake does not take the place of the last answer: going back finds it.
    if (hasErrors(next)) return
    history.replaceState(null, '', search)
    inBar = search
  }

  // Before the answer is drawn from what is typed.
  startGrouping(container)

  if (isOther) show(shown)

  container.addEventListener('input', () => {
    // Half a number is not a mistake yet: a mistake waits until the field is left.
    refresh({ withErrors: false })
  })

  const afterPress = startAfterPress()
  container.addEventListener('focusout', () => {
    if (!isDrawing) afterPress(() => refresh({ withErrors: true }))
  })

  addEventListener('popstate', () => {
    // A link to a field (#jht) gets here too: then the form must stay as it is.
    if (searchFrom(inAddress()) === inBar) return
    const asked = inAddress()
    inBar = searchFrom(asked)
    show(readingOf(asked), { isNewForm: true })
  })
}
