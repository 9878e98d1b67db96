import { type FocusEvent, type FormEvent, useEffect, useRef, useState } from 'react'
import { pickQuery, type Query, queryFrom, searchFrom } from '@/lib/input/query'

type Options = {
  /** Every field of the form, in order. */
  names: readonly string[]
  /** The answers that the page came with. */
  initial: Query
  errorsOf: (query: Query) => readonly { field: string }[]
  /** What the title of the page starts with when something cannot be read. */
  errorTitle: string
}

/**
 * A GET form that the browser answers by itself once React runs: the address, the title and the
 * focus move as they would with a new page. Spread `form` on the form and give it `formKey` as key.
 * `target` goes on what is to be read next: the error summary or else the heading of the result.
 */
export function useQueryForm(options: Options) {
  const { names, initial, errorsOf, errorTitle } = options
  const [{ query, formKey }, setState] = useState({ query: initial, formKey: 0 })
  const [sentCount, setSentCount] = useState(0)
  const target = useRef<HTMLDivElement & HTMLHeadingElement>(null)
  const isAsked = names.some((name) => query[name] !== undefined)
  const hasErrors = errorsOf(query).length > 0

  useEffect(() => {
    function showAddress() {
      const asked = pickQuery(queryFrom(new URLSearchParams(location.search)), names)
      // A link to a field (#jht) gets here too: then the form must stay as it is.
      setState((now) =>
        searchFrom(asked) === searchFrom(now.query)
          ? now
          : { query: asked, formKey: now.formKey + 1 },
      )
    }
    addEventListener('popstate', showAddress)
    return () => removeEventListener('popstate', showAddress)
  }, [names])

  useEffect(() => {
    const title = document.title.replace(errorTitle, '')
    document.title = hasErrors ? `${errorTitle}${title}` : title
  }, [hasErrors, errorTitle])

  useEffect(() => {
    if (sentCount > 0) target.current?.focus()
  }, [sentCount])

  function typedIn(form: HTMLFormElement): Query {
    const typed = [...new FormData(form)].map(([name, value]) => [name, String(value)])
    return pickQuery(queryFrom(new URLSearchParams(typed)), names)
  }

  function onSubmit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault()
    const typed = typedIn(event.currentTarget)
    setState({ query: typed, formKey })
    setSentCount((count) => count + 1)
    history.pushState(null, '', searchFrom(typed))
  }

  function refresh(form: HTMLFormElement) {
    const typed = typedIn(form)
    setState({ query: typed, formKey })
    history.replaceState(null, '', searchFrom(typed))
  }

  function onChange(event: FormEvent<HTMLFormElement>) {
    if (!isAsked) return
    const { name } = event.target as HTMLInputElement
    // Half a number is not a mistake yet: what cannot be read waits until the field is left.
    const isUnreadable = errorsOf(typedIn(event.currentTarget)).some(({ field }) => field === name)
    if (!isUnreadable) refresh(event.currentTarget)
  }

  function onBlur(event: FocusEvent<HTMLFormElement>) {
    if (!isAsked) return
    const isUnchanged = searchFrom(typedIn(event.currentTarget)) === searchFrom(query)
    if (!isUnchanged) refresh(event.currentTarget)
  }

  return {
    query,
    isAsked,
    wasSent: sentCount > 0,
    formKey,
    target,
    form: { method: 'get', autoComplete: 'off', noValidate: true, onSubmit, onChange, onBlur },
  } as const
}
