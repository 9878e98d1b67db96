import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { searchToShare } from '@/lib/input/query'

describe('what is handed on', () => {
  it('leaves out the private fields and the empty ones', () => {
    const query = { tenor: '20', penghasilan: '6 juta', lahir: '1990', bi: '' }
    expect(searchToShare(query, ['penghasilan', 'lahir'])).toBe('?tenor=20')
  })

  it('is the bare address when nothing may be told', () => {
    expect(searchToShare({ penghasilan: '6 juta' }, ['penghasilan'])).toBe('')
    expect(searchToShare({}, [])).toBe('')
  })

  it('never holds a private value, whatever was typed', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (secret, open) => {
        const shared = searchToShare({ penghasilan: secret, tenor: open }, ['penghasilan'])
        expect([...new URLSearchParams(shared).keys()]).not.toContain('penghasilan')
      }),
    )
  })
})
