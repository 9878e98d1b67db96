import { describe, expect, test } from 'vitest'
import { ComparisonTool } from '@/components/comparison/comparison-tool'
import { ContributionTool } from '@/components/contribution/contribution-tool'
import { EligibilityTool } from '@/components/eligibility/eligibility-tool'
import { TrueRateTool } from '@/components/true-rate/true-rate-tool'
import { examples } from '@/lib/content/figures/examples'
import { contributionsOn } from '@/lib/content/iuran/contribution-content'
import { comparisonOn } from '@/lib/content/kpr/comparison-content'
import { eligibilityOn } from '@/lib/content/kpr/eligibility-content'
import { contributionFields } from '@/lib/iuran/contribution-fields'
import { comparisonFields } from '@/lib/kpr/comparison/comparison-fields'
import { eligibilityFields } from '@/lib/kpr/eligibility/eligibility-fields'
import { trueRateFields } from '@/lib/kpr/true-rate/true-rate-query'
import { recordOf } from '@/lib/record'
import messages from '@/messages'
import { attribute, drawn, type Element, textOf } from '@/tests/unit/drawn'

const day = '2026-11-25'
const siteUrl = 'https://contoh.id'
const tools = {
  contribution: {
    fields: contributionFields,
    draw: (query: Record<string, string>) => (
      <ContributionTool content={contributionsOn(day)} query={query} siteUrl={siteUrl} />
    ),
  },
  comparison: {
    fields: comparisonFields,
    draw: (query: Record<string, string>) => (
      <ComparisonTool content={comparisonOn(day)} query={query} siteUrl={siteUrl} />
    ),
  },
  eligibility: {
    fields: eligibilityFields,
    draw: (query: Record<string, string>) => (
      <EligibilityTool content={eligibilityOn(day)} query={query} siteUrl={siteUrl} today={day} />
    ),
  },
  trueRate: {
    fields: trueRateFields,
    draw: (query: Record<string, string>) => (
      <TrueRateTool examples={examples.loans} query={query} siteUrl={siteUrl} />
    ),
  },
} as const

/** The words on what is wrong with each field, when the same is typed into all of them. */
function wordsFor(name: keyof typeof tools, text: string) {
  const { fields, draw } = tools[name]
  const typed = recordOf<string, string>(fields, () => text)
  // Words that are missing, or lack a value, throw.
  const { elements } = drawn(draw(typed), messages)
  const wordsIn = (id: string) => {
    const element = elements.find((each) => attribute(each, 'id') === id)
    return element && textOf(element)
  }
  return { elements, fields, wordsIn }
}

/** The fields of a tool with words on what is wrong. */
function fieldsWithWords(name: keyof typeof tools, text: string) {
  const { fields, wordsIn } = wordsFor(name, text)
  return fields.filter((field) => wordsIn(`${field}-salah`) !== undefined)
}

describe.each(['contribution', 'comparison', 'eligibility', 'trueRate'] as const)(
  'the form of %s',
  (name) => {
    test('says beside every field what to type instead of what cannot be read', () => {
      expect(fieldsWithWords(name, '§')).toEqual(tools[name].fields)
    })

    test('says something else than the hint, and leaves no value out', () => {
      const { fields, wordsIn } = wordsFor(name, '§')
      for (const field of fields) {
        const words = wordsIn(`${field}-salah`) ?? ''
        expect(wordsIn(`${field}-petunjuk`) ?? '').not.toContain(words)
        expect(words).not.toMatch(/[{}]|misalnya \.|undefined/)
      }
    })

    test('is headed by the same words as every other', () => {
      const { elements } = wordsFor(name, '§')
      const summary = elements.find((element) => attribute(element, 'id') === 'periksa')
      expect(summary && textOf(summary)).toContain(messages.formError.heading)
    })
  },
)

test.each([
  ['contribution', { segmen: 'bpu', penghasilan: '3 juta', jht: 'ya', bayar: '12' }],
  ['contribution', { segmen: 'pu', upah: '4 juta' }],
  ['comparison', { harga: '166 juta', bi: '1' }],
  ['eligibility', { segmen: 'pu', jht: 'ya', bulan: '1', tahun: '2026' }],
  ['trueRate', { pinjaman: '20 juta', cicilan: '1 juta', kali: '24' }],
] as const)('%s needs no words of the page around it: its script has none', (name, query) => {
  const { toolPage: _, ...own } = messages
  const { html } = drawn(tools[name].draw(query), own)
  expect(html).toContain('id="hasil"')
})

test('shows an amount of the size that is asked for', () => {
  const { wordsIn } = wordsFor('eligibility', 'abc')
  expect(wordsIn('penghasilan-salah')).toContain('4.000.000')
  expect(wordsIn('pinjaman-salah')).toContain('150.000.000')
  expect(wordsIn('tenor-salah')).toContain('dari 1 sampai 30')
})

test.each([
  ['contribution', '1,500', 'penghasilan', '2.500.000'],
  ['comparison', '1,500', 'harga', '150.000.000'],
  ['eligibility', '5 juta setahun', 'penghasilan', 'untuk sebulan'],
  ['comparison', '5 juta/hari', 'penghasilan', 'untuk sebulan'],
  ['comparison', '0,9% sebulan', 'lanjut', 'untuk setahun'],
] as const)('in the form of %s says of "%s" what is doubtful', (name, text, field, words) => {
  expect(wordsFor(name, text).wordsIn(`${field}-salah`)).toContain(words)
})

test('says between which figures it may be', () => {
  // Only what somebody may earn goes as high as this.
  const tooHigh = comparisonFields.filter((field) => field !== 'penghasilan')
  expect(fieldsWithWords('comparison', '1000 miliar')).toEqual(tooHigh)
  expect(fieldsWithWords('comparison', '999')).toEqual(comparisonFields)
  expect(fieldsWithWords('comparison', '0')).toEqual(['harga', 'tenor', 'daerah'])
  expect(fieldsWithWords('trueRate', '0')).toEqual(['pinjaman', 'cicilan', 'kali', 'periode'])
})

/** The answers offered beside a field, by the words on their buttons. */
function answersTo(name: keyof typeof tools, query: Record<string, string>, field: string) {
  const { elements } = drawn(tools[name].draw(query), messages)
  const buttons = elements.filter(
    (element) => element.tagName === 'button' && attribute(element, 'name') === field,
  )
  const words = elements.find((element) => attribute(element, 'id') === `${field}-salah`)
  return {
    elements,
    asked: words && textOf(words),
    answers: Object.fromEntries(
      buttons.map((button) => [textOf(button), attribute(button, 'value')]),
    ),
  }
}

describe('an amount that is hardly right', () => {
  test.each([
    ['comparison', { harga: '166' }, 'Maksud Anda 166 juta?', { 'Ya, 166 juta': '166000000' }],
    [
      'comparison',
      { dp: '16' },
      'Maksud Anda 16 juta?',
      { 'Ya, 16 juta': '16000000', 'Memang Rp16': '16,00' },
    ],
    [
      'contribution',
      { segmen: 'pu', upah: '5' },
      'Maksud Anda 5 juta?',
      { 'Ya, 5 juta': '5000000' },
    ],
    [
      'contribution',
      { segmen: 'pu', upah: '60.000' },
      'Benar Rp60.000? Jumlah ini kecil sekali.',
      { 'Memang Rp60.000': '60.000,00' },
    ],
    [
      'trueRate',
      { pinjaman: '500' },
      'Maksud Anda 500 ribu atau 500 juta?',
      { 'Ya, 500 ribu': '500000', 'Ya, 500 juta': '500000000', 'Memang Rp500': '500,00' },
    ],
    [
      'trueRate',
      { cicilan: '5.000' },
      'Maksud Anda 5 juta?',
      { 'Ya, 5 juta': '5000000', 'Memang Rp5.000': '5.000,00' },
    ],
    ['eligibility', { pinjaman: '150' }, 'Maksud Anda 150 juta?', { 'Ya, 150 juta': '150000000' }],
  ] as const)('in the form of %s: %o is asked about', (name, query, words, buttons) => {
    const field = Object.keys(query).at(-1) ?? ''
    const { asked, answers } = answersTo(name, query, field)
    expect(asked).toBe(words)
    expect(answers).toEqual(buttons)
  })

  test('is answered before the field is sent: of two values with one name the first counts', () => {
    const { elements } = answersTo('comparison', { harga: '166' }, 'harga')
    const named = elements.filter((element) => attribute(element, 'name') === 'harga')
    expect(named.map(({ tagName }) => tagName)).toEqual(['button', 'input'])
  })

  test('leaves Enter to the form', () => {
    for (const [query, unnamed] of [
      [{ harga: '166' }, 2],
      [{ harga: '166 juta' }, 1],
    ] as const) {
      const { elements } = answersTo('comparison', query, 'harga')
      const submits = elements.filter((element) => attribute(element, 'type') === 'submit')
      expect(attribute(submits[0] as Element, 'name')).toBeUndefined()
      expect(submits.filter((each) => attribute(each, 'name') === undefined)).toHaveLength(unnamed)
    }
  })
})
