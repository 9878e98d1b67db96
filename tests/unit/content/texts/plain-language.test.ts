import { describe, expect, test } from 'vitest'
import officeWords from '@/content/office-words.json'
import { blocksOf } from '@/lib/content/texts/plain-text'
import messages from '@/messages'
import { allTexts } from '@/tests/unit/content/all-texts'
import { medianOf, sentencesOf, wordsIn } from './prose'
import { stringsIn } from './strings'

const longestSentence = 22
const medianSentence = 12
const sentencesInParagraph = 3

const officeWord = new RegExp(`\\b(?:${Object.keys(officeWords).join('|')})\\b`, 'i')

describe.each(allTexts)('$file', ({ Body }) => {
  const blocks = blocksOf(Body, 'ANGKA')
  const lengths = blocks.flatMap(sentencesOf).map(wordsIn)

  test('keeps its sentences short', () => {
    const long = blocks.flatMap(sentencesOf).filter((each) => wordsIn(each) > longestSentence)
    expect(long).toEqual([])
    expect(medianOf(lengths)).toBeLessThanOrEqual(medianSentence)
  })

  test('keeps its paragraphs short', () => {
    expect(blocks.filter((block) => sentencesOf(block).length > sentencesInParagraph)).toEqual([])
  })

  test('speaks no office language', () => {
    expect(blocks.filter((block) => officeWord.test(block))).toEqual([])
  })
})

describe('messages', () => {
  const all = stringsIn(messages)

  test('keep their sentences short', () => {
    const long = all.filter(([, words]) =>
      sentencesOf(words).some((sentence) => wordsIn(sentence) > longestSentence),
    )
    expect(long).toEqual([])
  })

  test('speak no office language', () => {
    expect(all.filter(([, words]) => officeWord.test(words))).toEqual([])
  })
})
