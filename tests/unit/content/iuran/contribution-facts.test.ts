import { describe, expect, test } from 'vitest'
import { numberOn } from '@/lib/content/figures/facts'
import { recordedFacts } from '@/lib/content/figures/records'
import { contributionsOn } from '@/lib/content/iuran/contribution-content'
import { contributionFactIds } from '@/lib/content/iuran/contribution-facts'
import { monthlyBands, monthlyFigure } from '@/lib/content/iuran/monthly-figures'
import { bpuContribution } from '@/lib/iuran/bpu-contribution'
import { figureIn, monthsFrom } from '@/lib/iuran/monthly-figure'
import { exampleBenefits, exampleRules } from '@/tests/unit/iuran/example-rules'

const content = contributionsOn('2026-11-22')

describe('the rules of the calculator', () => {
  test('come from the recorded figures', () => {
    const { first } = content.months
    for (const segment of ['bpu', 'wage'] as const) {
      const [recorded, example] = [content.rules[segment], exampleRules[segment]]
      expect(inEveryMonth(recorded, first)).toEqual(inEveryMonth(example, first))
    }
    expect(content.benefits).toEqual(exampleBenefits)
  })

  test('give the prices that the pages print', () => {
    for (const month of monthsFrom('2025-12', 18)) {
      for (const sector of ['umum', 'transportasi'] as const) {
        const input = { incomeIdrPerMonth: 0, sector, payer: 'self', withJht: true } as const
        const price = bpuContribution(input, month, content.rules.bpu)
        expect(price?.totalIdr).toBe(numberOn(`iuran.${sector}.semua`, `${month}-15`))
      }
    }
  })

  test('have one table of bands, whose ends agree with the figures recorded by themselves', () => {
    const bands = figureIn(content.rules.bpu.bands, content.months.current) ?? []
    const rateBps = numberOn('bpu.jkk.persen', '2026-11-22')
    const highestIdr = bands.at(-1)?.basisIdr ?? Number.NaN
    expect(bands).toHaveLength(33)
    expect(bands[0]?.basisIdr).toBe(numberOn('bpu.dasar-terendah', '2026-11-22'))
    expect((highestIdr * rateBps) / 10_000).toBe(numberOn('bpu.jkk-tertinggi', '2026-11-22'))
    expect(content.bandConfidence).toBe('sedang')
  })

  test('can be sent to the browser', () => {
    expect(JSON.parse(JSON.stringify(content))).toEqual(content)
  })

  test('have no yield on a day for which none is recorded', () => {
    expect(contributionsOn('2025-06-01').benefits.savingsYield).toBeNull()
    expect(content.benefits.savingsYield?.year).toBe(2025)
  })
})

describe('the months', () => {
  test('begin where every figure is recorded, and end two years ahead', () => {
    expect(content.months).toMatchObject({ current: '2026-11', first: '2025-03', last: '2028-11' })
    expect([content.months.offered[0], content.months.offered.at(-1)]).toEqual([
      '2026-01',
      '2028-11',
    ])
  })

  test.each(['2026-01-01', '2026-12-31', '2028-02-29'])('offered on %s have this one', (day) => {
    const { current, first, last, offered } = contributionsOn(day).months
    expect(offered).toContain(current)
    expect(offered[0] && offered[0] >= first).toBe(true)
    expect(offered.at(-1)).toBe(last)
  })

  test('all have a price for somebody who works for himself', () => {
    const { first, last } = content.months
    const all = monthsFrom(first, 60).filter((month) => month <= last)
    const input = { incomeIdrPerMonth: 0, sector: 'umum', payer: 'self', withJht: true } as const
    expect(all.filter((m) => !bpuContribution(input, m, content.rules.bpu))).toEqual([])
  })
})

describe('a record by month', () => {
  test('begins with the first whole month', () => {
    // PP 6/2025 begins on 7 February 2025.
    const state = monthlyFigure('jkp.iuran.pemerintah', '2015-01')
    expect([figureIn(state, '2025-02'), figureIn(state, '2025-03')]).toEqual([null, 22])
  })

  test('ends with its last whole month, and nothing follows it', () => {
    const ceiling = monthlyFigure('jp.upah-tertinggi', '2015-01')
    expect([figureIn(ceiling, '2027-02'), figureIn(ceiling, '2027-03')]).toEqual([11_086_300, null])
  })

  test('must be there, and be a number', () => {
    expect(() => monthlyFigure('tidak.ada', '2026-01')).toThrow('no recorded fact "tidak.ada"')
    expect(() => monthlyFigure('jp.wajib.mikro', '2026-01')).toThrow('is not a number')
    expect(() => monthlyFigure('bpu.golongan', '2026-01')).toThrow('is not a number')
    expect(() => monthlyBands('bpu.jkm', '2026-01')).toThrow('is not a table of bands')
  })
})

test.each(contributionFactIds)('%s names an article and known sources', (id) => {
  const { pointer, href } = content.citations[id]
  expect(pointer).not.toBe('')
  expect(href).toMatch(new RegExp(`^/sumber/[a-z]+#${id}$`))
  expect(recordedFacts.get(id)?.periods.at(-1)?.sources.length).toBeGreaterThan(0)
})

/** Every figure within the rules as its values from a month on. */
function inEveryMonth(rules: object, first: string): unknown {
  return Object.fromEntries(
    Object.entries(rules).map(([name, figure]) => [
      name,
      Array.isArray(figure)
        ? monthsFrom(first, 48).map((month) => figureIn(figure, month))
        : inEveryMonth(figure, first),
    ]),
  )
}
