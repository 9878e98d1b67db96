import { createTranslator, NextIntlClientProvider } from 'next-intl'
import { type DefaultTreeAdapterTypes, parseFragment } from 'parse5'
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, test } from 'vitest'
import { ComparisonPicture } from '@/components/comparison/picture/comparison-picture'
import { formatRupiah } from '@/lib/format/rupiah'
import { language } from '@/lib/i18n/language'
import { type ComparisonInput, compareLoans } from '@/lib/kpr/comparison/compare'
import { availableLoans } from '@/lib/kpr/comparison/compared-loan'
import { instalmentPeriods } from '@/lib/kpr/comparison/instalment-steps'
import { loans } from '@/lib/kpr/comparison/loans/loans'
import { yearRows } from '@/lib/kpr/comparison/running-totals'
import messages from '@/messages'
import { exampleInput, exampleRules } from '@/tests/unit/kpr/comparison/example-comparison'
import { availableIn } from '@/tests/unit/kpr/comparison/named-loans'

const t = createTranslator({ locale: language, messages, namespace: 'comparison.chart' })

type Element = DefaultTreeAdapterTypes.Element

function elementsIn(node: DefaultTreeAdapterTypes.ParentNode): Element[] {
  const children = node.childNodes.filter((child): child is Element => 'tagName' in child)
  return children.flatMap((child) => [child, ...elementsIn(child)])
}

const attribute = ({ attrs }: Element, name: string) =>
  attrs.find((attr) => attr.name === name)?.value

function textOf(node: DefaultTreeAdapterTypes.ParentNode): string {
  return node.childNodes
    .map((child) => ('value' in child ? child.value : 'childNodes' in child ? textOf(child) : ''))
    .join('')
}

function picture(changes: Partial<ComparisonInput> = {}) {
  const comparison = compareLoans({ ...exampleInput, ...changes }, exampleRules)
  const html = renderToStaticMarkup(
    <NextIntlClientProvider
      locale={language}
      timeZone="Asia/Jakarta"
      messages={{ comparison: messages.comparison }}
      onError={(error) => {
        throw error
      }}
    >
      <ComparisonPicture comparison={comparison} />
    </NextIntlClientProvider>,
  )
  const elements = elementsIn(parseFragment(html))
  const all = (tagName: string, within: Element[] = elements) =>
    within.filter((element) => element.tagName === tagName)
  const texts = (tagName: string) => all(tagName).map(textOf)
  return { html, comparison, elements, all, texts }
}

describe('pictures of the comparison', () => {
  test('have a name and a description of what they show', () => {
    const { all, elements, comparison, texts } = picture()
    const ids = elements.flatMap((element) => attribute(element, 'id') ?? [])
    expect(new Set(ids).size).toBe(ids.length)
    expect(all('svg')).toHaveLength(2)
    for (const svg of all('svg')) {
      expect(attribute(svg, 'role')).toBe('img')
      const named = attribute(svg, 'aria-labelledby')?.split(' ') ?? []
      expect(named.map((id) => ids.includes(id))).toEqual([true, true])
    }
    const bank = availableIn(comparison, 'komersial')
    const [instalments = '', paid = ''] = texts('desc')
    expect(instalments).toContain(formatRupiah(bank.firstInstalmentIdr))
    expect(instalments).toContain(formatRupiah(bank.laterInstalmentIdr))
    expect(instalments).toContain('25')
    expect(paid).toContain(formatRupiah(bank.totalIdr))
    expect(paid).toContain('50')
  })

  test('name each line at its end and mark the reset and the crossing', () => {
    const { all, texts } = picture()
    for (const svg of all('svg')) {
      const labels = all('tspan', elementsIn(svg)).map(textOf)
      for (const name of ['mlt', 'komersial', 'flpp'] as const)
        expect(labels).toContain(t(`name.${name}`))
    }
    expect(texts('text')).toContain(t('instalment.change', { month: 25, direction: 'up' }))
    expect(texts('text')).toContain(t('paid.mark', { month: 50, paidMore: 'komersial' }))
    expect(all('circle')).toHaveLength(2)
  })

  test('mark nothing where nothing changes or crosses', () => {
    const { all, texts } = picture({ teaserMonths: 240, teaserRateBps: 700 })
    expect(all('circle')).toEqual([])
    expect(texts('desc')[1]).toContain(t('paid.noCrossing'))
  })

  test('say it when an instalment falls', () => {
    const { texts } = picture({ teaserRateBps: 1_200 })
    expect(texts('text')).toContain(t('instalment.change', { month: 25, direction: 'down' }))
  })

  test('leave out a loan that cannot be had, and say so', () => {
    const { texts, html } = picture({ priceIdr: 700_000_000 })
    expect(texts('tspan').filter((text) => text === t('name.komersial'))).toHaveLength(2)
    expect(texts('tspan')).not.toContain(t('name.mlt'))
    expect(texts('tspan')).not.toContain(t('name.flpp'))
    expect(html).toContain(t('closed'))
    expect(picture().html).not.toContain(t('closed'))
  })

  test('say that rates may move, unless none of them may', () => {
    expect(picture().html).toContain(t('mayChange'))
    const fixed = { priceIdr: 700_000_000, teaserMonths: 240 }
    expect(picture(fixed).html).not.toContain(t('mayChange'))
  })

  test('bring no style of their own, which the page would refuse', () => {
    const { elements, all } = picture({ biChangeBps: 100 })
    expect(elements.filter((element) => attribute(element, 'style') !== undefined)).toEqual([])
    expect([...all('style'), ...all('script')]).toEqual([])
  })
})

describe('tables beside the pictures', () => {
  test.each([
    {},
    { biChangeBps: 100, teaserMonths: 30 },
    { priceIdr: 200_000_000, tenorYears: 30 },
  ])('hold the figures that are drawn: %j', (changes) => {
    const { all, comparison } = picture(changes)
    const loans = availableLoans(comparison.loans)
    const [instalments, paid] = all('table').map((table) =>
      all('data', elementsIn(table)).map((data) => Number(attribute(data, 'value'))),
    )
    const idr = (row: { idr: number }[]) => row.map((cell) => Math.round(cell.idr))
    expect(instalments).toEqual(
      instalmentPeriods(loans).flatMap(({ instalmentsIdr }) => idr(instalmentsIdr)),
    )
    expect(paid).toEqual(yearRows(loans).flatMap(({ totalsIdr }) => idr(totalsIdr)))
  })

  test('have a caption and a head for every row and column', () => {
    const { all } = picture()
    for (const table of all('table')) {
      const inside = elementsIn(table)
      expect(all('caption', inside)).toHaveLength(1)
      expect(all('th', inside).filter((th) => attribute(th, 'scope') === 'col')).toHaveLength(
        1 + loans.length,
      )
      const rows = all('tr', inside).length - 1
      expect(all('th', inside).filter((th) => attribute(th, 'scope') === 'row')).toHaveLength(rows)
    }
  })

  test('show how the totals at the crossing come about', () => {
    const steps = picture().texts('li').join(' ')
    expect(steps).toContain('24 × Rp989.934 + 26 × Rp1.499.684 = Rp62.750.184')
    expect(steps).toContain('50 × Rp1.254.660 = Rp62.733.005')
  })
})
