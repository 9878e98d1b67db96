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
import messages from '@/messages/id.json'
import { attribute, drawn, textOf } from '@/tests/unit/drawn'

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
  const tooHigh = ['dp', 'tenor', 'mlt', 'promo', 'promo_bulan', 'lanjut', 'bi']
  expect(fieldsWithWords('comparison', '999')).toEqual(tooHigh)
  expect(fieldsWithWords('comparison', '0')).toEqual(['harga', 'tenor'])
  expect(fieldsWithWords('trueRate', '0')).toEqual(['pinjaman', 'cicilan', 'kali', 'periode'])
})
