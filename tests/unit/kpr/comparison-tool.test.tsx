import { NextIntlClientProvider } from 'next-intl'
import { type DefaultTreeAdapterTypes, parseFragment } from 'parse5'
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, test } from 'vitest'
import { ComparisonTool } from '@/components/comparison/comparison-tool'
import { comparisonOn } from '@/lib/content/comparison-rules'
import messages from '@/messages/id.json'

const content = comparisonOn('2026-11-22')

type Element = DefaultTreeAdapterTypes.Element

function elementsIn(node: DefaultTreeAdapterTypes.ParentNode): Element[] {
  const children = node.childNodes.filter((child): child is Element => 'tagName' in child)
  return children.flatMap((child) => [child, ...elementsIn(child)])
}

const attribute = ({ attrs }: Element, name: string) =>
  attrs.find((attr) => attr.name === name)?.value

function render(query: Record<string, string>) {
  const html = renderToStaticMarkup(
    <NextIntlClientProvider
      locale="id"
      timeZone="Asia/Jakarta"
      messages={{ comparison: messages.comparison }}
      onError={(error) => {
        throw error
      }}
    >
      <ComparisonTool content={content} query={query} />
    </NextIntlClientProvider>,
  )
  const elements = elementsIn(parseFragment(html))
  const named = elements.filter((element) => attribute(element, 'data-angka'))
  const figures = named.map((el) => [attribute(el, 'data-angka'), attribute(el, 'value')])
  return {
    html,
    elements,
    names: figures.map(([name]) => name),
    figures: Object.fromEntries(figures),
  }
}

const golden = {
  harga: '166.000.000',
  dp: '16 juta',
  tenor: '20',
  mlt: '8',
  promo: '5',
  promo_bulan: '24',
  lanjut: '11',
}

describe('comparison page', () => {
  test('gives every figure once, by name, rounded at the very end', () => {
    const { figures, names } = render(golden)
    expect(new Set(names).size).toBe(names.length)
    expect(figures).toEqual({
      'mlt.pokok': '150000000',
      'mlt.angsuran-awal': '1254660',
      'mlt.angsuran-lanjut': '1254660',
      'mlt.total': '301118425',
      'mlt.bunga': '151118425',
      'komersial.pokok': '150000000',
      'komersial.angsuran-awal': '989934',
      'komersial.angsuran-lanjut': '1499684',
      'komersial.kenaikan-persen': '51.493366',
      'komersial.sisa-pokok': '140808811',
      'komersial.total': '347690095',
      'komersial.bunga': '197690095',
      'flpp.pokok': '150000000',
      'flpp.angsuran-awal': '989934',
      'flpp.angsuran-lanjut': '989934',
      'flpp.total': '237584066',
      'flpp.bunga': '87584066',
      'titik-impas-bulan': '50',
      'titik-impas-bunga': '8.605049',
    })
  })

  test('starts with an example of the rates that stand on the day', () => {
    const { html, figures } = render({})
    expect(figures['mlt.pokok']).toBe('150000000')
    // 5.75% + 3 points: Rp150 million over 20 years.
    expect(figures['mlt.angsuran-awal']).toBe('1325566')
    expect(html).toContain(messages.comparison.result.example)
  })

  test('changes MLT from its second year when BI-Rate moves', () => {
    expect(render({ ...golden, bi: '1' }).figures).toMatchObject({
      'mlt.angsuran-awal': '1254660',
      'mlt.angsuran-lanjut': '1346275',
    })
  })

  test('says that the totals of loans with a moving rate may change', () => {
    const { elements } = render(golden)
    const cellOf = (name: string) =>
      elements.find(
        (element) =>
          element.tagName === 'td' &&
          elementsIn(element).some((inner) => attribute(inner, 'data-angka') === name),
      )
    const smallPrint = (name: string) => elementsIn(cellOf(name) as Element).map((el) => el.tagName)
    expect(smallPrint('mlt.total')).toContain('small')
    expect(smallPrint('komersial.total')).toContain('small')
    expect(smallPrint('flpp.total')).not.toContain('small')
  })

  test.each<{ query: Record<string, string>; reason: string }>([
    { query: { harga: '185.000.001' }, reason: 'flpp.priceTooHigh' },
    { query: { penghasilan: '14.000.001' }, reason: 'flpp.incomeTooHigh' },
    { query: { tenor: '21' }, reason: 'flpp.tenorTooLong' },
    { query: { harga: '600 juta', dp: '50 juta' }, reason: 'mlt.loanTooLarge' },
  ])('leaves out the figures of a loan that cannot be had: $reason', ({ query, reason }) => {
    const { elements, names } = render(query)
    const [loan] = reason.split('.')
    expect(elements.some((element) => attribute(element, 'data-alasan') === reason)).toBe(true)
    expect(names.filter((name) => name?.startsWith(`${loan}.`))).toEqual([])
    expect(names).toContain('komersial.total')
  })

  test('has no jump where the promo lasts to the end', () => {
    const { names } = render({ ...golden, promo_bulan: '240' })
    expect(names).not.toContain('komersial.kenaikan-persen')
    expect(names).not.toContain('komersial.sisa-pokok')
    expect(names).not.toContain('titik-impas-bunga')
  })

  test('shows no result but every message and all that was typed when something is wrong', () => {
    const { elements, names } = render({ ...golden, dp: '166.000.000', mlt: 'delapan' })
    expect(names).toEqual([])
    for (const field of ['dp', 'mlt']) {
      const input = elements.find((element) => attribute(element, 'id') === field)
      expect(attribute(input as Element, 'aria-invalid')).toBe('true')
      expect(elements.some((element) => attribute(element, 'href') === `#${field}`)).toBe(true)
    }
    const typed = elements.filter((element) => element.tagName === 'input')
    expect(typed.map((input) => attribute(input, 'value'))).toEqual([
      '166.000.000',
      '166.000.000',
      '20',
      'delapan',
      '5',
      '24',
      '11',
      '',
      '',
    ])
  })
})
