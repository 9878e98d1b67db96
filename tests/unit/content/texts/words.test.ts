import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import changes from '@/content/changes.json'
import words from '@/content/words.json'
import { derivedFacts, exampleFigures, recordedFacts } from '@/lib/content/figures/records'
import { type MdxPart, partsOf } from '@/lib/content/texts/mdx-tree'
import { blocksIn, blocksOf } from '@/lib/content/texts/plain-text'
import { textNames } from '@/lib/content/texts/shown-figures'
import { statement } from '@/lib/content/texts/statements'
import messages from '@/messages'
import { allTexts, type Text } from '@/tests/unit/content/all-texts'
import { stringsIn } from './strings'

describe('one word for one thing', () => {
  const avoided = new RegExp(`\\b(?:${Object.values(words).flat().join('|')})\\b`, 'i')
  const found = (texts: readonly (readonly [place: string, text: string])[]) =>
    texts.filter(([, text]) => avoided.test(text))

  test('what is to be said is not what is to be avoided', () => {
    expect(Object.keys(words).filter((said) => avoided.test(said))).toEqual([])
  })

  test.each([
    ['Kalau menunggak, perlindungan Anda mati.', true],
    ['Kalau menunggak, perlindungan Anda berhenti.', false],
    ['Potongan gaji paling besar', true],
    ['Jaminan Kehilangan Pekerjaan', false],
    ['Uang kehilangan pekerjaan', true],
  ])('%s: %s', (text, isAvoided) => {
    expect(avoided.test(text)).toBe(isAvoided)
  })

  test.each(allTexts)('$file', ({ file, Body }) => {
    expect(blocksOf(Body, 'ANGKA').filter((block) => avoided.test(block))).toEqual([])
    expect(headLines(file).filter((line) => avoided.test(line))).toEqual([])
  })

  test('in the words of the interface', () => {
    expect(found(stringsIn(messages))).toEqual([])
  })

  test('in what changed', () => {
    expect(found(stringsIn(changes, ['id', 'href', 'factIds']))).toEqual([])
  })

  test('in the names and rules of the figures', () => {
    const shown = [recordedFacts, derivedFacts, exampleFigures].flatMap((map) => [...map.values()])
    expect(found(stringsIn(shown, ['id', 'from', 'sources', 'pointer']))).toEqual([])
  })
})

/** The head of a text but for addresses and patterns. */
function headLines(file: string): string[] {
  const [, head = ''] = readFileSync(file, 'utf8').split('---')
  return head.split('\n').filter((line) => !/^\s*(?:- )?(?:href|byHand):/.test(line))
}

const notKnown =
  /(?:belum|tidak) kami (?:temukan|tahu|ketahui)|kami (?:belum|tidak) (?:tahu|menemukan)/gi
const closingFold = 'Yang belum kami ketahui'

/** A text with what its statements say, without its fold of all that is not known. */
function openPartsOf(Body: Text['Body']): MdxPart[] {
  return partsOf(Body, textNames).flatMap(opened)
}

function opened(part: MdxPart): MdxPart[] {
  if (typeof part === 'string') return [part]
  if (part.name === 'Lipat' && part.props.judul === closingFold) return []
  if (part.name === 'Pernyataan') return openPartsOf(statement(String(part.props.id)).Body)
  return [{ ...part, parts: part.parts.flatMap(opened) }]
}

test.each(allTexts)('$file says at most once that something is not known', ({ Body }) => {
  const blocks = blocksIn(openPartsOf(Body), () => 'ANGKA')
  const said = blocks.flatMap((block) => (block.match(notKnown) ?? []).map(() => block))
  expect(said.slice(1)).toEqual([])
})

// A discount ends on a day: only what looks at the day says that it holds.
const saysDiscountHolds = /diskonnya lebih lama|diskon(?:nya)? berlaku/i

test.each(allTexts)('$file says by hand of no discount that it holds', ({ Body }) => {
  expect(blocksOf(Body, 'ANGKA').filter((block) => saysDiscountHolds.test(block))).toEqual([])
})

test('no word of the interface says of a discount that it holds', () => {
  const said = stringsIn(messages).filter(([, text]) => saysDiscountHolds.test(text))
  expect(said).toEqual([])
})
