import { NextIntlClientProvider } from 'next-intl'
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import DecisionListPage from '@/app/kpr/cek/aturan/page'
import { factAddress } from '@/lib/content/figures/topics'
import { decisionListOn, sampleAddresses } from '@/lib/content/kpr/decision-list-content'
import { language } from '@/lib/i18n/language'
import { queryFrom } from '@/lib/input/query'
import { factIdsOf } from '@/lib/kpr/eligibility/condition-rule'
import { conditionRules } from '@/lib/kpr/eligibility/decision-list/decision-list'
import { checkEligibility } from '@/lib/kpr/eligibility/eligibility'
import { readEligibility } from '@/lib/kpr/eligibility/eligibility-query'
import messages from '@/messages'
import { rules, today } from '@/tests/unit/kpr/eligibility/eligibility-situation'

const html = renderToStaticMarkup(
  <NextIntlClientProvider
    locale={language}
    messages={messages}
    onError={(error) => {
      throw error
    }}
    timeZone="Asia/Jakarta"
  >
    <DecisionListPage />
  </NextIntlClientProvider>,
)

/** From the heading of a condition to the end of its section. */
const sectionOf = (code: string) =>
  html.slice(html.indexOf(`<section class="flow mt-8" id="${code}"`)).split('</section>')[0] ?? ''

describe('the page of the decision list', () => {
  it.each(conditionRules.map((rule) => [rule.code, rule] as const))(
    'shows every case of %s, and the record of each',
    (code, rule) => {
      const section = sectionOf(code)
      const shown = [...section.matchAll(/<li class="condition" data-status="([^"]+)"/g)]
      expect(shown.map(([, status]) => status)).toEqual(
        rule.parts.flat().map(({ status }) => status),
      )
      for (const id of factIdsOf(rule)) expect(section).toContain(`href="${factAddress(id)}"`)
    },
  )

  it('shows the limits with the day since when they hold', () => {
    expect(sectionOf('plafon')).toContain('<data class="figure" value="500000000">Rp500')
    expect(sectionOf('plafon')).toContain('29 September 2021')
  })

  it('leaves no placeholder unfilled and no word missing', () => {
    expect(html).not.toMatch(/undefined|\{\w+\}|decisionList\./)
  })

  it('gives an address to try for each verdict', () => {
    const verdicts = Object.values(sampleAddresses).map((address) => {
      expect(html).toContain(`href="${address.replaceAll('&', '&amp;')}"`)
      const query = queryFrom(new URL(address, 'https://contoh.test').searchParams)
      const { answers, errors } = readEligibility(query, rules, today)
      expect(errors).toEqual([])
      return checkEligibility(answers, rules, today).overall
    })
    expect(verdicts).toEqual(['memenuhi', 'belum', 'belum-pasti'])
  })

  it('stands without the rate on a day for which none is recorded', () => {
    const { rules, limits } = decisionListOn('2025-05-01')
    expect(rules.annualRateBps).toBeNull()
    expect(limits.angsuran.map(({ fact }) => fact.id)).toEqual([
      'bank.rasio-angsuran',
      'bank.rasio-angsuran-keras',
    ])
  })
})
