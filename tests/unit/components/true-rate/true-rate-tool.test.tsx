import { describe, expect, test } from 'vitest'
import { TrueRateTool } from '@/components/true-rate/true-rate-tool'
import { examples } from '@/lib/content/figures/examples'
import messages from '@/messages'
import { attribute, drawn, type Element } from '@/tests/unit/drawn'

const render = (query: Record<string, string>) =>
  drawn(<TrueRateTool examples={examples.loans} query={query} siteUrl="https://contoh.id" />, {
    trueRate: messages.trueRate,
    formError: messages.formError,
    share: messages.share,
  })

const motorbike = { pinjaman: '20 juta', potongan: '', cicilan: '1 juta', kali: '24' }

describe('true rate page', () => {
  test('gives every figure by name, rounded at the very end', () => {
    expect(render(motorbike).figures).toEqual({
      'bunga-asli': '18.16',
      'bunga-efektif': '19.75',
      'bunga-flat': '10',
      total: '24000000',
      'biaya-pinjaman': '4000000',
    })
  })

  test('opens every figure to the way it was made', () => {
    const { elements, figures } = render({ ...motorbike, potongan: '500 ribu' })
    const opened = elements.filter((element) => attribute(element, 'class') === 'how')
    expect(opened).toHaveLength(Object.keys(figures).length)
  })

  test('starts with an example that says so', () => {
    const { html, figures } = render({})
    expect(html).toContain(messages.trueRate.result.example)
    expect(figures['bunga-asli']).toBe('18.16')
    expect(render(motorbike).html).not.toContain(messages.trueRate.result.example)
  })

  test('leaves out the growth that nobody can picture, and says it is beyond that', () => {
    const { html, figures } = render({
      pinjaman: '600 ribu',
      cicilan: '1 juta',
      kali: '1',
      periode: 'minggu',
    })
    expect(figures['bunga-asli']).toBe('3466.67')
    expect(figures).not.toHaveProperty('bunga-efektif')
    expect(html).toContain(messages.trueRate.figure.beyond.split('{')[0])
  })

  test.each([
    { cicilan: '833.333', reason: 'paidLessThanLoan', total: '19999992' },
    { cicilan: '300 juta', reason: 'tooHigh', total: '7200000000' },
  ])('says why there is no rate: $reason', ({ cicilan, reason, total }) => {
    const { elements, figures } = render({ ...motorbike, cicilan })
    expect(elements.some((element) => attribute(element, 'data-alasan') === reason)).toBe(true)
    expect(figures).toEqual({ total })
  })

  test('shows no figure but every message and all that was typed when something is wrong', () => {
    const typed = { pinjaman: 'banyak', potongan: '100.000', cicilan: '', kali: '24 tahun' }
    const { elements, figures } = render({ ...typed, periode: 'minggu' })
    expect(figures).toEqual({})
    const links = elements.map((element) => attribute(element, 'href'))
    for (const [field, text] of Object.entries(typed)) {
      const input = elements.find((element) => attribute(element, 'id') === field)
      expect(attribute(input as Element, 'value')).toBe(text)
      expect(links.includes(`#${field}`)).toBe(field !== 'potongan')
    }
  })
})
