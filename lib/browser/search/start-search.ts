import type { SearchAnswer } from '@/lib/search/answer'
import type { Piece } from '@/lib/search/marked'
import type { SearchPage } from '@/lib/search/search-page'

type Parts = {
  answer: (query: string) => SearchAnswer
  words: { kind: Record<SearchPage['kind'], string>; matching: string }
}

/** How many pages are shown while somebody types: the others come with the page of answers. */
const SHOWN = 5

/** Written here, because no page needs it before. */
const belowHead = {
  position: 'absolute',
  zIndex: '2',
  top: '100%',
  right: '0',
  width: 'min(34rem, 100%)',
  maxHeight: '80vh',
  overflowY: 'auto',
  padding: '0.5rem 1rem',
  border: '2px solid',
  background: 'var(--paper)',
}

/** Shows below every field for words to look for what is found, while it is typed. Nothing is sent. */
export function startSearch(root: Document, { answer, words }: Parts): void {
  for (const input of root.querySelectorAll<HTMLInputElement>('.seek input')) {
    const place = input.closest('.seek')
    if (!place) continue
    const status = drawn('p', { role: 'status' })
    const list = drawn('ol', { className: 'plain' })
    const box = drawn('div', {}, [status, list])
    box.hidden = true
    if (place.closest('.head')) Object.assign(box.style, belowHead)
    place.append(box)
    const show = () => {
      const { results } = answer(input.value)
      if (results.length > 0) removeOldAnswer(place)
      list.replaceChildren(...results.slice(0, SHOWN).map((result) => itemOf(result, words.kind)))
      box.hidden = results.length === 0
      status.textContent = box.hidden ? '' : words.matching
    }
    input.addEventListener('input', show)
    place.addEventListener('keydown', (event) => {
      if ((event as KeyboardEvent).key === 'Escape') box.hidden = true
    })
    // What was typed while the script was on its way.
    if (input === root.activeElement && input.value !== input.defaultValue) show()
  }
}

/** On the page of answers, what was looked for before. */
function removeOldAnswer(place: Element): void {
  if (!place.closest('#lembar')) return
  while (place.nextSibling) place.nextSibling.remove()
}

type Result = SearchAnswer['results'][number]

function itemOf({ address, kind, title, says }: Result, kinds: Parts['words']['kind']) {
  const link = drawn('a', { href: address }, title.map(drawnPiece))
  const beginning = drawn('p', {}, says.map(drawnPiece))
  return drawn('li', {}, [link, beginning, drawn('p', { className: 'hint' }, [kinds[kind]])])
}

function drawnPiece({ text, isFound }: Piece): Node | string {
  return isFound ? drawn('mark', {}, [text]) : text
}

function drawn<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  properties: Partial<HTMLElementTagNameMap[Name]>,
  children: (Node | string)[] = [],
): HTMLElementTagNameMap[Name] {
  const element = Object.assign(document.createElement(name), properties)
  element.append(...children)
  return element
}
