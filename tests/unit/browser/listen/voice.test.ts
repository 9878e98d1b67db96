import { afterEach, expect, test, vi } from 'vitest'
import { heardVoice, keepHeardVoice } from '@/lib/browser/listen/voice'

afterEach(() => vi.unstubAllGlobals())

test('what was heard is remembered', () => {
  const kept = new Map<string, string>()
  vi.stubGlobal('localStorage', {
    getItem: (name: string) => kept.get(name) ?? null,
    setItem: (name: string, value: string) => kept.set(name, value),
  })
  expect(heardVoice()).toBeNull()
  keepHeardVoice('tidak')
  expect(heardVoice()).toBe('tidak')
})

test('a phone that keeps nothing is as one on which nobody said', () => {
  const refuse = () => {
    throw new DOMException('denied', 'SecurityError')
  }
  vi.stubGlobal('localStorage', { getItem: refuse, setItem: refuse })
  keepHeardVoice('ya')
  expect(heardVoice()).toBeNull()
})
