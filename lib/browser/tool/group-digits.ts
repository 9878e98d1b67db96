import { groupWhileTyping, type Typed } from '@/lib/input/rupiah-typing'
import { afterEdit, noHistory, redo, type TypingHistory, undo } from '@/lib/input/typing-history'

const steps = { historyUndo: undo, historyRedo: redo }

/** What stood in a field before the edit that is under way, and before all others. */
type Memory = { before: Typed; history: TypingHistory }

/**
 * Writes the points into the fields of rupiah as they are typed, the caret where it was. A keyboard
 * that composes is let finish its word. What a script writes the browser cannot undo: that is done here.
 */
export function startGrouping(container: HTMLElement): void {
  const memories = new WeakMap<HTMLInputElement, Memory>()
  const memoryOf = (field: HTMLInputElement): Memory =>
    memories.get(field) ?? { before: { text: '', caret: 0 }, history: noHistory }
  const remember = (field: HTMLInputElement, history = memoryOf(field).history) => {
    memories.set(field, { before: typedIn(field), history })
  }

  function group(field: HTMLInputElement) {
    const { before, history } = memoryOf(field)
    const typed = typedIn(field)
    if (typed.text === before.text) return
    const shown = groupWhileTyping(typed, before)
    if (shown.text !== typed.text) write(field, shown)
    remember(field, afterEdit(history, before))
  }

  function step(field: HTMLInputElement, inputType: keyof typeof steps) {
    const taken = steps[inputType](memoryOf(field).history, typedIn(field))
    if (!taken) return
    write(field, taken.shown)
    remember(field, taken.history)
    field.dispatchEvent(new InputEvent('input', { bubbles: true, inputType }))
  }

  container.addEventListener('compositionstart', (event) => {
    const field = rupiahField(event)
    if (field) remember(field)
  })

  container.addEventListener('beforeinput', (event) => {
    const field = rupiahField(event)
    if (!field) return
    if (isStep(event.inputType)) {
      event.preventDefault()
      step(field, event.inputType)
    } else if (!event.isComposing) {
      remember(field)
    }
  })

  container.addEventListener('keydown', (event) => {
    const field = rupiahField(event)
    const key = event.key.toLowerCase()
    if (!field || !(event.ctrlKey || event.metaKey) || (key !== 'z' && key !== 'y')) return
    event.preventDefault()
    step(field, key === 'y' || event.shiftKey ? 'historyRedo' : 'historyUndo')
  })

  container.addEventListener('input', (event) => {
    const field = rupiahField(event)
    const { inputType = '', isComposing = false } = event instanceof InputEvent ? event : {}
    if (field && !isComposing && !isStep(inputType)) group(field)
  })

  container.addEventListener('compositionend', (event) => {
    const field = rupiahField(event)
    if (field) group(field)
  })
}

function rupiahField({ target }: Event): HTMLInputElement | null {
  return target instanceof HTMLInputElement && 'rupiah' in target.dataset ? target : null
}

const isStep = (inputType: string): inputType is keyof typeof steps => inputType in steps

function typedIn({ value, selectionStart, selectionEnd }: HTMLInputElement): Typed {
  const caret = selectionStart ?? value.length
  return { text: value, caret, end: selectionEnd ?? caret }
}

function write(field: HTMLInputElement, { text, caret, end = caret }: Typed): void {
  field.value = text
  field.setSelectionRange(caret, end)
}
