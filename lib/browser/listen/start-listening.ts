import { spokenSentence } from '@/lib/format/spoken-sentence'
import { listenButton } from './listen-button'
import { type Sentence, sentencesIn } from './sentences'
import { type HeardVoice, heardVoice, keepHeardVoice } from './voice'

/** While it asks and reads, its buttons stay in reach. Written here, because no page needs it before. */
const atBottom = {
  position: 'fixed',
  zIndex: '3',
  inset: 'auto 0 0',
  margin: '0',
  padding: '0.5rem 1.1rem',
  background: 'var(--paper)',
  borderTop: '2px solid',
  color: 'var(--ink)',
}

type Words = Record<'test' | 'ask' | 'yes' | 'no' | 'pause' | 'resume' | 'stop' | 'button', string>

/**
 * Reads the page aloud with the phone's own voice, sentence by sentence, each marked while it is
 * read. Before the first time it speaks one sentence and asks whether that was Indonesian.
 * @param place what stands around the button that was pressed
 */
export function startListening(place: HTMLElement, words: Words): void {
  const main = document.querySelector('main')
  let at = 0
  let marks: HTMLElement[] = []
  /** Of what is being said: what was stopped ends too, and must not go on. */
  let turn = 0

  if (heardVoice() === 'ya') begin()
  else ask()

  function ask(): void {
    reach()
    speak(words.test)
    draw(words.ask, [
      [words.yes, () => answer('ya', begin)],
      [words.no, () => answer('tidak', () => place.remove())],
    ])
  }

  function answer(heard: HeardVoice, then: () => void): void {
    keepHeardVoice(heard)
    then()
  }

  function begin(): void {
    at = 0
    go()
  }

  function go(): void {
    reach()
    draw('', [
      [words.pause, pause],
      [words.stop, stop],
    ])
    next()
  }

  function next(): void {
    unmark()
    const sentence = main ? sentencesIn(main)[at] : undefined
    if (!sentence) {
      stop()
      return
    }
    mark(sentence)
    speak(spokenSentence(sentence.text), () => {
      at += 1
      next()
    })
  }

  /** Phones do not go on in the middle: the sentence is said again. */
  function pause(): void {
    silence()
    draw('', [
      [words.resume, go],
      [words.stop, stop],
    ])
  }

  function stop(): void {
    silence()
    unmark()
    place.removeAttribute('style')
    place.removeAttribute('class')
    const button = listenButton(words.button, begin)
    const hadFocus = place.contains(document.activeElement)
    place.replaceChildren(button)
    if (hadFocus) button.focus({ preventScroll: true })
  }

  function reach(): void {
    place.className = 'share'
    Object.assign(place.style, atBottom)
  }

  function silence(): void {
    turn += 1
    speechSynthesis.cancel()
  }

  function speak(text: string, then?: () => void): void {
    silence()
    const mine = turn
    const said = new SpeechSynthesisUtterance(text)
    said.lang = 'id-ID'
    said.onend = () => {
      if (mine === turn) then?.()
    }
    // A voice that fails says no end either.
    said.onerror = () => {
      if (mine === turn && then) stop()
    }
    speechSynthesis.speak(said)
  }

  function mark({ pieces }: Sentence): void {
    for (const { node, start, end } of pieces) {
      const range = document.createRange()
      range.setStart(node, start)
      range.setEnd(node, end)
      const around = document.createElement('mark')
      range.surroundContents(around)
      marks.push(around)
    }
    marks[0]?.scrollIntoView({ block: 'center' })
  }

  /** Leaves the page as it was. */
  function unmark(): void {
    for (const each of marks) {
      const parent = each.parentNode
      each.replaceWith(...each.childNodes)
      parent?.normalize()
    }
    marks = []
  }

  function draw(text: string, buttons: [words: string, press: () => void][]): void {
    place.replaceChildren(
      ...(text ? [`${text} `] : []),
      ...buttons.map(([label, press]) => {
        const button = document.createElement('button')
        button.type = 'button'
        button.textContent = label
        button.onclick = press
        return button
      }),
    )
    place.querySelector('button')?.focus({ preventScroll: true })
  }

  addEventListener('pagehide', silence)
}
