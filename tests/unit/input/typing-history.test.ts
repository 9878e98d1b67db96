import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { groupWhileTyping, type Typed } from '@/lib/input/rupiah-typing'
import { afterEdit, noHistory, redo, type TypingHistory, undo } from '@/lib/input/typing-history'
import { numRuns } from '@/tests/unit/runs'

const at = (text: string): Typed => ({ text, caret: text.length })

/** A field after these texts, one edit after the other. */
function edited(texts: readonly string[]) {
  const start = { shown: at(''), history: noHistory }
  return texts.reduce(
    ({ shown, history }, text) => ({
      shown: groupWhileTyping(at(text), shown),
      history: afterEdit(history, shown),
    }),
    start,
  )
}

type State = { shown: Typed; history: TypingHistory }

/** As many steps as there are, at most so many. */
function walk(state: State, step: typeof undo | typeof redo, times: number): State {
  const next = times > 0 ? step(state.history, state.shown) : undefined
  return next ? walk(next, step, times - 1) : state
}

describe('undo and redo while typing', () => {
  test('walk through what was shown, points and all', () => {
    const typed = edited(['1', '12', '123', '1234', '1.2345'])
    expect(typed.shown.text).toBe('12.345')
    expect(walk(typed, undo, 1).shown.text).toBe('1.234')
    expect(walk(typed, undo, 2).shown.text).toBe('123')
    expect(walk(walk(typed, undo, 2), redo, 1).shown.text).toBe('1.234')
  })

  test('end where there is nothing more', () => {
    expect(undo(noHistory, at('1'))).toBeUndefined()
    expect(redo(noHistory, at('1'))).toBeUndefined()
    expect(walk(edited(['1']), undo, 5).shown.text).toBe('')
  })

  test('forget what was undone once something else is typed', () => {
    const back = walk(edited(['1', '12']), undo, 1)
    const history = afterEdit(back.history, back.shown)
    expect(redo(history, at('13'))).toBeUndefined()
  })

  test('keep a hundred edits', () => {
    const typed = edited(Array.from({ length: 150 }, (_, i) => String(i + 1)))
    expect(walk(typed, undo, 1_000).shown.text).toBe('50')
  })

  test('all the way back and forth is where it was', () => {
    const texts = fc.array(fc.stringMatching(/^[\d.]{0,12}$/), { maxLength: 20 })
    fc.assert(
      fc.property(texts, fc.nat(25), (typed, times) => {
        const state = edited(typed)
        const back = walk(state, undo, times)
        expect(walk(back, redo, times)).toEqual(state)
        if (times >= typed.length) expect(back.shown).toEqual(at(''))
      }),
      { numRuns },
    )
  })
})
