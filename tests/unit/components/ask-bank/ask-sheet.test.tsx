import { NextIntlClientProvider } from 'next-intl'
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, test } from 'vitest'
import { AskSheet } from '@/components/ask-bank/ask-sheet'
import { sheetQuestions } from '@/components/ask-bank/sheet-questions'
import { language } from '@/lib/i18n/language'
import { readSheet } from '@/lib/kpr/comparison/bank-sheet'
import { sheetFields } from '@/lib/kpr/comparison/comparison-fields'
import messages from '@/messages'
import { exampleInput, exampleRules } from '@/tests/unit/kpr/comparison/example-comparison'

const read = (query: Record<string, string>) =>
  readSheet(query, { defaults: exampleInput, rules: exampleRules })

function render(query: Record<string, string>) {
  const html = renderToStaticMarkup(
    <NextIntlClientProvider
      locale={language}
      timeZone="Asia/Jakarta"
      messages={{ askBank: messages.askBank }}
      onError={(error) => {
        throw error
      }}
    >
      <AskSheet sheet={read(query)} site={{ name: 'Bebas Cemas', address: 'https://a.example' }} />
    </NextIntlClientProvider>,
  )
  const count = (part: string) => html.split(part).length - 1
  const figures = [...html.matchAll(/<data[^>]* data-angka="([^"]+)" value="([^"]+)"/g)]
  return {
    questions: count('<li>'),
    bankLines: count(`${messages.askBank.theirs}:`),
    ourFigures: count(`${messages.askBank.ours}: `),
    figures: Object.fromEntries(figures.map(([, name, value]) => [name, value])),
  }
}

const typed = { harga: '166 juta', dp: '16 juta', tenor: '20', promo: '5', promo_bulan: '24' }

describe('the sheet of questions to a bank', () => {
  test('asks ten things and leaves room for each answer, with figures or without', () => {
    expect(sheetQuestions).toHaveLength(10)
    for (const query of [{}, typed]) {
      expect(render(query)).toMatchObject({ questions: 10, bankLines: 10 })
    }
  })

  test('without a comparison holds no figure', () => {
    expect(render({}).figures).toEqual({})
    expect(render({}).ourFigures).toBe(0)
  })

  // The reference values of the comparison: 50-digit decimal arithmetic.
  test('sets the figures of the comparison beside the questions they belong to', () => {
    expect(render({ ...typed, lanjut: '11', mlt: '8' }).figures).toEqual({
      'mlt.angsuran-awal': '1254660',
      'komersial.angsuran-awal': '989934',
      'komersial.angsuran-lanjut': '1499684',
      'komersial.sisa-pokok': '140808811',
    })
  })

  test.each([
    { promo_bulan: '0', missing: 'a promo', ourFigures: 2 },
    { promo_bulan: '240', missing: 'a rate after the promo', ourFigures: 2 },
    { promo_bulan: '24', missing: 'nothing', ourFigures: 4 },
  ])('with a promo of $promo_bulan months lacks $missing', ({ promo_bulan, ourFigures }) => {
    const sheet = render({ ...typed, promo_bulan })
    // The line on top has the same opening words without being beside a question.
    expect(sheet.ourFigures - 1).toBe(ourFigures)
    expect('komersial.sisa-pokok' in sheet.figures).toBe(promo_bulan === '24')
  })

  test('leaves MLT out where the loan is too large for it', () => {
    const { figures } = render({ harga: '800 juta', dp: '100 juta' })
    expect(figures).not.toHaveProperty('mlt.angsuran-awal')
    expect(figures).toHaveProperty('komersial.angsuran-awal')
  })

  test('is blank when nothing was typed, and says so when something cannot be read', () => {
    expect(read({}).status).toBe('blank')
    expect(read({ harga: ' ' }).status).toBe('blank')
    expect(read({ ...typed, dp: 'banyak' }).status).toBe('unread')
    expect(read({ ...typed, dp: '166 juta' }).status).toBe('unread')
  })

  test('takes no income over', () => {
    expect(sheetFields).not.toContain('penghasilan')
  })
})
