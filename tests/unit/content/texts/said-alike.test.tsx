import { createTranslator } from 'next-intl'
import type { ReactNode } from 'react'
import { describe, expect, test, vi } from 'vitest'
import { contributionCalendar } from '@/app/penyuluhan/kalender/contribution-calendar'
import { factIfAny, factOn } from '@/lib/content/figures/facts'
import { bpuPriceIds } from '@/lib/content/iuran/bpu-price'
import { laterStarts, priceMonths } from '@/lib/content/iuran/price-months'
import { villageCostsOn } from '@/lib/content/iuran/village-costs'
import { plainWords } from '@/lib/content/texts/answer-words'
import { type MdxElement, type MdxPart, partsOf } from '@/lib/content/texts/mdx-tree'
import { textNames } from '@/lib/content/texts/shown-figures'
import { spokenWords } from '@/lib/content/texts/spoken-words'
import { statement } from '@/lib/content/texts/statements'
import { formatFactValue } from '@/lib/format/fact-value'
import { spokenValue } from '@/lib/format/spoken-value'
import { language } from '@/lib/i18n/language'
import { sectors } from '@/lib/iuran/bpu-contribution'
import messages from '@/messages'
import { allTexts } from '@/tests/unit/content/all-texts'
import { attribute, drawn } from '@/tests/unit/drawn'

// One record, and many who tell it: pages, slides, scripts, messages, calendars, a workbook. Every
// figure is walked through by its id, on both sides of every change of price.

const days = ['2026-11-26', '2027-01-01', '2027-04-01']

const t = createTranslator({ locale: language, messages })

/** How each folder of texts is told; what is in no list is drawn, as pages and slides are. */
const spoken = (file: string) => file.startsWith('content/corong/')
const sent = (file: string) => /^content\/(wa|lembar)\//.test(file)

const figureNames = ['Fakta', 'Harga', 'Besar', 'Baris']

/** Every figure of a text with its id, those of its statements too. */
function figuresIn(parts: readonly MdxPart[]): MdxElement[] {
  return parts.flatMap((part) => {
    if (typeof part === 'string') return []
    const { name, props } = part
    if (name === 'Pernyataan') {
      return figuresIn(partsOf(statement(String(props.id)).Body, textNames))
    }
    return [...(figureNames.includes(name) ? [part] : []), ...figuresIn(part.parts)]
  })
}

type Names = Record<string, (props: never) => ReactNode>

/** The names of the texts as pages of a day draw them. */
async function namesOn(day: string): Promise<Names> {
  vi.resetModules()
  vi.stubEnv('SITE_DATE', day)
  try {
    const { useMDXComponents: componentsOfTexts } = await import('@/mdx-components')
    return componentsOfTexts() as Names
  } finally {
    vi.unstubAllEnvs()
  }
}

describe.each(days)('on %s', async (day) => {
  const names = await namesOn(day)
  const told = allTexts.map((text) => ({
    ...text,
    figures: figuresIn(partsOf(text.Body, textNames)),
  }))

  /** What the reader of a page or a slide sees of one figure, first what holds now. */
  function seen({ name, props }: MdxElement): string | undefined {
    const component = names[name]
    if (!component) throw new Error(`<${name}> is not drawn`)
    const [first] = drawn(component(props as never), messages).elements.filter(
      (each) => each.tagName === 'data',
    )
    return first && attribute(first, 'value')
  }

  test('pages and slides show each figure as its record has it', () => {
    const shown = new Map<string, string | undefined>()
    for (const { file, figures } of told.filter(({ file }) => !spoken(file) && !sent(file))) {
      for (const figure of figures) {
        const id = String(figure.props.id)
        const value = seen(figure)
        const before = shown.get(id) ?? value
        shown.set(id, value)
        expect(value, `${id} in ${file}`).toBe(before)
        expect(value, `${id} in ${file}`).toBe(factIfAny(id, day)?.value.toString())
      }
    }
    expect(shown.size).toBeGreaterThan(150)
  })

  test.each(told.filter(({ file }) => spoken(file)))('$file says them', ({ Body, figures }) => {
    const words = spokenWords(Body, day, t).join(' ')
    expect(figures.length).toBeGreaterThan(0)
    for (const figure of figures) {
      const { value, unit } = factOn(String(figure.props.id), day)
      expect(String(value)).toBe(seen(figure))
      expect(words).toContain(spokenValue(value, unit))
    }
  })

  test.each(told.filter(({ file }) => sent(file)))('$file writes them', ({ Body, figures }) => {
    const words = plainWords(Body, day, t)
    for (const figure of figures) {
      const { value, unit } = factOn(String(figure.props.id), day)
      expect(String(value)).toBe(seen(figure))
      expect(words).toContain(formatFactValue(value, unit))
    }
  })

  test.each(sectors)('calendars and the sheet of the village pay the price of %s', (sector) => {
    const [id] = bpuPriceIds('jkk', sector)
    const priceOn = (month: string) => factOn(id, month)
    const costs = villageCostsOn(sector, day)
    for (const { month, idr } of costs.months) {
      const price = Number(priceOn(`${month}-01`).value)
      expect(idr, month).toEqual(costs.people.map((count) => count * price))
    }
    for (const start of [day, ...laterStarts(day)]) {
      const file = contributionCalendar(sector, start, day)
      const summaries = file.match(/^SUMMARY:.*$/gm) ?? []
      priceMonths(sector, start).forEach(({ month, price }, i) => {
        expect(price?.value, month).toBe(priceOn(month).value)
        const { value, unit } = priceOn(month)
        expect(summaries[i], month).toContain(formatFactValue(value, unit))
      })
    }
    const ofToday = seen({ name: 'Harga', props: { id }, parts: [] })
    expect(String(priceMonths(sector, day)[0]?.price?.value)).toBe(ofToday)
  })
})
