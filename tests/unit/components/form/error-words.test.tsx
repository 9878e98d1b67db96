import { describe, expect, test } from 'vitest'
import { ComparisonTool } from '@/components/comparison/comparison-tool'
import { EligibilityTool } from '@/components/eligibility/eligibility-tool'
import { TrueRateTool } from '@/components/true-rate/true-rate-tool'
import { examples } from '@/lib/content/figures/examples'
import { comparisonOn } from '@/lib/content/kpr/comparison-content'
import { eligibilityOn } from '@/lib/content/kpr/eligibility-content'
import { comparisonFields } from '@/lib/kpr/comparison/comparison-fields'
import { eligibilityFields } from '@/lib/kpr/eligibility/eligibility-fields'
import { trueRateFields } from '@/lib/kpr/true-rate/true-rate-query'
import { recordOf } from '@/lib/record'
import messages from '@/messages/id.json'
import { attribute, drawn } from '@/tests/unit/drawn'

const day = '2026-11-25'
const siteUrl = 'https://contoh.id'
const tools = {
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

/** The fields of a tool with words on what is wrong, when the same is typed into all of them. */
function fieldsWithWords(name: keyof typeof tools, text: string) {
  const { fields, draw } = tools[name]
  const typed = recordOf<string, string>(fields, () => text)
  // Words that are missing, or lack a value, throw.
  const { elements } = drawn(draw(typed), messages)
  const ids = elements.map((element) => attribute(element, 'id'))
  return fields.filter((field) => ids.includes(`${field}-salah`))
}

describe.each(['comparison', 'eligibility', 'trueRate'] as const)('the form of %s', (name) => {
  test('says beside every field what to type instead of what cannot be read', () => {
    expect(fieldsWithWords(name, '§')).toEqual(tools[name].fields)
  })
})

test('says between which figures it may be', () => {
  const tooHigh = ['dp', 'tenor', 'mlt', 'promo', 'promo_bulan', 'lanjut', 'bi']
  expect(fieldsWithWords('comparison', '999')).toEqual(tooHigh)
  expect(fieldsWithWords('comparison', '0')).toEqual(['harga', 'tenor'])
  expect(fieldsWithWords('trueRate', '0')).toEqual(['pinjaman', 'cicilan', 'kali', 'periode'])
})
