import { expect, test } from 'vitest'
import { FactRecord } from '@/components/source/fact-record'
import { recordedFacts, sources } from '@/lib/content/figures/records'
import messages from '@/messages'
import { attribute, drawn } from '../../drawn'

function record(id: string) {
  const fact = recordedFacts.get(id)
  if (!fact) throw new Error(`no fact "${id}"`)
  return drawn(<FactRecord fact={fact} sources={[...sources.values()]} />, {
    sources: messages.sources,
  })
}

test('a table of bands is drawn whole, folded, with both limits of each band', () => {
  const { html, elements } = record('bpu.golongan')
  const bases = elements.filter(({ tagName }) => tagName === 'data')
  expect(bases).toHaveLength(33)
  expect(bases.map((basis) => attribute(basis, 'value')).slice(0, 2)).toEqual([
    '1000000',
    '1200000',
  ])
  expect(elements.some(({ tagName }) => tagName === 'details')).toBe(true)
  expect(html).toContain('Sampai Rp1.099.000')
  expect(html).toContain('Rp2.700.000 sampai Rp3.199.000')
  expect(html).toContain('Rp20.200.000 ke atas')
  expect(html).toContain(messages.sources.sure.replace('{confidence}', 'sedang'))
})

test('a single figure is drawn as it is', () => {
  const { elements } = record('bpu.jkm')
  const figures = elements.filter(({ tagName }) => tagName === 'data')
  expect(figures.map((figure) => attribute(figure, 'value'))).toEqual(['6800'])
})
