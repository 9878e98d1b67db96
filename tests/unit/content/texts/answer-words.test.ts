import { createTranslator } from 'next-intl'
import { describe, expect, test } from 'vitest'
import { longestShareText, shareText } from '@/components/share/share-text'
import { factOn } from '@/lib/content/figures/facts'
import { answerWords } from '@/lib/content/texts/answer-words'
import { occupations } from '@/lib/content/texts/occupations'
import { programs } from '@/lib/content/texts/programs'
import { allQuestions } from '@/lib/content/texts/questions'
import { servicePages } from '@/lib/content/texts/service-pages'
import { formatFactValue } from '@/lib/format/fact-value'
import { language } from '@/lib/i18n/language'
import messages from '@/messages'
import Example from './answer-example.mdx'
import Table from './answer-with-table.mdx'
import First from './answer-without-name.mdx'

const day = '2026-11-25'
const t = createTranslator({ locale: language, messages })

test('the answer is what stands in it, in plain words, with figures and statements as they are', () => {
  const price = factOn('iuran.umum.jkk-jkm', day)
  const later = factOn('iuran.umum.jkk-jkm', '2027-01-01')
  const words = ({ value, unit }: typeof price) => formatFactValue(value, unit)
  const [first, second, third, fourth] = answerWords(Example, day, t).split('\n')
  expect(first).toBe(
    `Bayar ${words(price)} (sampai Desember 2026; mulai Januari 2027: ${words(later)}), telepon 175.`,
  )
  expect(second).toBe(
    `${words(price)} sebulan sampai Desember 2026. Mulai Januari 2027: ${words(later)} sebulan.`,
  )
  expect(third).toMatch(/^Keluarga menerima Rp42 juta lewat bpjsketenagakerjaan\.go\.id\.$/)
  expect(fourth).toContain(words(factOn('jkm.awal', day)))
})

test('without a name the first paragraph is the answer', () => {
  expect(answerWords(First, day, t)).toBe('Ini jawabannya.')
})

test('what has no plain words is refused', () => {
  expect(() => answerWords(Table, day, t)).toThrow('<BiayaBpu>')
})

const texts = [
  ...programs.map((page) => [`program/${page.slug}`, page] as const),
  ...occupations.map((page) => [`untuk/${page.slug}`, page] as const),
  ...Object.entries(servicePages),
  ...(await allQuestions()).map((page) => [`tanya/${page.slug}`, page] as const),
]

describe.each(texts)('%s', (path, { title, Body }) => {
  const answer = answerWords(Body, day, t)
  const address = `https://bebascemas.example/${path}`
  const text = shareText({ title, answer, from: t('share.from', { site: 'Bebas Cemas' }), address })

  test('hands on its answer, short enough and with its address', () => {
    expect(answer.length).toBeGreaterThan(20)
    expect(text).toContain(answer.split(/(?<=[.?!])\s/)[0])
    expect(text.endsWith(address)).toBe(true)
    expect(text.length).toBeLessThanOrEqual(longestShareText)
    expect(text).not.toMatch(/[<>{}]|undefined/)
  })

  test('hands on no price without saying until when', () => {
    const price = formatFactValue(factOn('iuran.umum.jkk-jkm', day).value, 'idrPerMonth')
    if (answer.includes(price)) expect(text).toMatch(/sampai (?:Desember 2026|Maret 2027)/)
  })
})
