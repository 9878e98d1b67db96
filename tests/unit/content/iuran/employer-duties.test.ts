import { describe, expect, test } from 'vitest'
import { factSchema } from '@/lib/content/figures/fact-schema'
import { FactOutOfPeriodError, programsOn } from '@/lib/content/figures/facts'
import { recordedFacts } from '@/lib/content/figures/records'
import { employerDutiesOn } from '@/lib/content/iuran/employer-duties'

describe('what an employer must join', () => {
  const duties = employerDutiesOn('2026-11-25')

  test('grows with the employer', () => {
    for (const [i, { required }] of duties.entries()) {
      expect(required).toEqual(expect.arrayContaining([...(duties[i - 1]?.required ?? [])]))
    }
  })

  test('is what the law lists for each size', () => {
    // Perpres 109/2013, Pasal 6 ayat (3).
    expect(duties.map(({ size, required }) => `${size}: ${required.join(' ')}`)).toEqual([
      'micro: jkk jkm',
      'small: jkk jkm jht',
      'mediumOrLarge: jkk jkm jht jp',
    ])
  })

  test('names its law and its record', () => {
    for (const { citation } of duties) {
      expect(citation.pointer).toMatch(/^Perpres 109\/2013, Pasal 6/)
      expect(citation.href).toMatch(/#jp\.wajib\./)
    }
  })

  test('is unknown before the law', () => {
    expect(() => employerDutiesOn('2015-06-30')).toThrow(FactOutOfPeriodError)
    expect(employerDutiesOn('2015-07-01')).toHaveLength(3)
  })
})

describe('the programs of a sentence', () => {
  // PP 6/2025, Pasal 4 ayat (3).
  test('are also those that JKP asks for', () => {
    expect(programsOn('jkp.program.kecil', '2026-11-25')).toEqual(['jkk', 'jkm', 'jht'])
    expect(programsOn('jkp.program.besar', '2026-11-25')).toEqual(['jkk', 'jkm', 'jht', 'jp'])
  })

  test('are not there where nobody listed them', () => {
    expect(() => programsOn('jkm.total', '2026-11-25')).toThrow('names no programs')
    expect(() => programsOn('tidak.ada', '2026-11-25')).toThrow('names no programs')
  })

  test.each([
    [['jkk', 'jkm'], true],
    [['jkk'], false],
    [['jkk', 'jkm', 'jht'], false],
    [['jkm', 'jkk'], false],
    [[], false],
    [['jkk', 'mlt'], false],
  ])('%j is taken for JKK and JKM: %s', (programs, isTaken) => {
    const record = recordedFacts.get('jp.wajib.mikro')
    const periods = record?.periods.map((period) => ({ ...period, programs }))
    expect(factSchema.safeParse({ ...record, periods }).success).toBe(isTaken)
  })
})
