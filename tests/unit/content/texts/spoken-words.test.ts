import { createTranslator } from 'next-intl'
import { describe, expect, test } from 'vitest'
import { factOn } from '@/lib/content/figures/facts'
import { loudspeakerScripts } from '@/lib/content/texts/loudspeaker'
import { factIdsIn } from '@/lib/content/texts/shown-figures'
import { holdsUntil, spokenWords } from '@/lib/content/texts/spoken-words'
import { spokenValue } from '@/lib/format/spoken-value'
import { language } from '@/lib/i18n/language'
import messages from '@/messages'
import { filesBelow } from '@/tests/unit/content/files'
import { sentencesOf, wordsIn } from './prose'

const t = createTranslator({ locale: language, messages })

// How fast a text is read out that everybody in a village is to follow.
const wordsAMinute = 130
const tolerance = 0.1

// Before the discount ends, after it for most, and after it for all.
const days = ['2026-11-26', '2027-01-01', '2027-04-01']

test('there is a script of half a minute, one, and one and a half', () => {
  expect(loudspeakerScripts.map(({ seconds }) => seconds)).toEqual([30, 60, 90])
  expect(filesBelow('content/corong', '.mdx')).toHaveLength(loudspeakerScripts.length)
})

describe.each(days)('on %s', (day) => {
  test.each(loudspeakerScripts)('$name takes $seconds seconds', ({ Body, seconds }) => {
    const words = wordsIn(spokenWords(Body, day, t).join(' '))
    const wanted = (wordsAMinute * seconds) / 60
    expect(words).toBeGreaterThanOrEqual(wanted * (1 - tolerance))
    expect(words).toBeLessThanOrEqual(wanted * (1 + tolerance))
  })

  test.each(loudspeakerScripts)('$name says every figure of the day in words', ({ Body }) => {
    const said = spokenWords(Body, day, t).join(' ')
    const ids = factIdsIn(Body)
    expect(ids.length).toBeGreaterThan(1)
    for (const id of ids) {
      const { value, unit } = factOn(id, day)
      expect(said, id).toContain(spokenValue(value, unit))
    }
    expect(said).not.toMatch(/\d|undefined/)
  })

  // Words of a price are many: its sentence may be longer than a written one.
  test.each(loudspeakerScripts)('$name keeps its sentences within a breath', ({ Body }) => {
    const sentences = spokenWords(Body, day, t).flatMap(sentencesOf)
    expect(Math.max(...sentences.map(wordsIn))).toBeLessThanOrEqual(22)
  })
})

test('a price says how long it holds and what follows it', () => {
  const [script] = loudspeakerScripts
  if (!script) throw new Error('no script')
  const now = spokenWords(script.Body, '2026-12-31', t).join(' ')
  expect(now).toContain(
    'delapan ribu empat ratus rupiah sebulan, sampai Desember dua ribu dua puluh enam',
  )
  expect(now).toContain(
    'Mulai Januari dua ribu dua puluh tujuh, enam belas ribu delapan ratus rupiah',
  )
  const later = spokenWords(script.Body, '2027-01-01', t).join(' ')
  expect(later).not.toContain('delapan ribu empat ratus')
  expect(later).toContain('sejak Januari dua ribu dua puluh tujuh')
})

test('a script holds until the first of its figures ends', () => {
  const ids = ['iuran.umum.jkk-jkm', 'iuran.transportasi.jkk-jkm', 'jkm.total']
  expect(holdsUntil(ids, '2026-12-31')).toBe('2026-12-31')
  expect(holdsUntil(ids, '2027-01-01')).toBe('2027-03-31')
  expect(holdsUntil(ids, '2027-04-01')).toBeNull()
  expect(holdsUntil([], '2026-12-31')).toBeNull()
})
