import { NextIntlClientProvider } from 'next-intl'
import { type DefaultTreeAdapterTypes, parseFragment } from 'parse5'
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { EligibilityTool } from '@/components/eligibility/eligibility-tool'
import { eligibilityOn } from '@/lib/content/kpr/eligibility-content'
import { language } from '@/lib/i18n/language'
import { conditionCodes, conditionRules } from '@/lib/kpr/eligibility/decision-list/decision-list'
import { eligibilityFields } from '@/lib/kpr/eligibility/eligibility-fields'
import messages from '@/messages'
import { bestChoices, worstChoices } from '@/tests/unit/kpr/eligibility/choices'
import { today } from '@/tests/unit/kpr/eligibility/eligibility-situation'

const content = eligibilityOn(today)

type Element = DefaultTreeAdapterTypes.Element

function elementsIn(node: DefaultTreeAdapterTypes.ParentNode): Element[] {
  const children = node.childNodes.filter((child): child is Element => 'tagName' in child)
  return children.flatMap((child) => [child, ...elementsIn(child)])
}

const attribute = (element: Element | undefined, name: string) =>
  element?.attrs.find((attr) => attr.name === name)?.value

function render(search: string) {
  const html = renderToStaticMarkup(
    <NextIntlClientProvider
      locale={language}
      timeZone="Asia/Jakarta"
      messages={{
        eligibility: messages.eligibility,
        formError: messages.formError,
        share: messages.share,
      }}
      onError={(error) => {
        throw error
      }}
    >
      <EligibilityTool
        content={content}
        query={Object.fromEntries(new URLSearchParams(search))}
        siteUrl="https://contoh.example"
        today={today}
      />
    </NextIntlClientProvider>,
  )
  const elements = elementsIn(parseFragment(html))
  const having = (name: string) =>
    elements.filter((element) => attribute(element, name) !== undefined)
  const field = (name: string) => elements.filter((each) => attribute(each, 'name') === name)
  return { html, elements, having, field }
}

const perfect = `${new URLSearchParams(bestChoices)}&bulan=1&tahun=2024&lahir=1990&penghasilan=6+juta&pinjaman=150+juta&tenor=20`
const worst = `${new URLSearchParams(worstChoices)}&bulan=1&tahun=2026&lahir=1970&penghasilan=2+juta&pinjaman=600+juta&tenor=31`

describe('the empty page', () => {
  it('asks everything and judges nothing', () => {
    const { field, having } = render('')
    for (const name of eligibilityFields) expect(field(name).length).toBeGreaterThan(0)
    expect(having('data-hasil')).toEqual([])
    expect(having('data-syarat')).toEqual([])
  })

  it('asks for nothing that says who somebody is', () => {
    const names = new Set(
      render('')
        .having('name')
        .map((element) => attribute(element, 'name')),
    )
    expect([...names].sort()).toEqual([...eligibilityFields].sort())
  })
})

describe.each([
  [perfect, 'memenuhi', 'memenuhi', 'ya'],
  [worst, 'belum', 'belum', 'tidak'],
  ['segmen=', 'belum-pasti', 'belum-pasti', 'belum-tahu'],
])('the result of %s', (search, basic, overall, status) => {
  const { having, elements } = render(search)

  it('has one verdict at each of the two levels', () => {
    expect(having('data-dasar').map((each) => attribute(each, 'data-dasar'))).toEqual([basic])
    expect(having('data-hasil').map((each) => attribute(each, 'data-hasil'))).toEqual([overall])
  })

  it('shows every condition once, each with a source', () => {
    const shown = having('data-syarat')
    expect(shown.map((each) => attribute(each, 'data-syarat'))).toEqual([...conditionCodes])
    for (const each of shown) {
      expect(attribute(each, 'data-status')).toBe(status)
      const links = elementsIn(each).map((inner) => attribute(inner, 'href'))
      expect(links.some((href) => href?.startsWith('/sumber/'))).toBe(true)
    }
  })

  it('leads on to the comparison and to the page on MLT', () => {
    const links = elements.map((each) => attribute(each, 'href'))
    expect(links).toContain('/program/mlt')
    expect(links.some((href) => href?.startsWith('/kpr/banding'))).toBe(true)
  })
})

describe('figures', () => {
  it('name the day on which the rate behind them was last seen, and what was not found since', () => {
    const { html } = render(perfect)
    expect(html).toContain('terakhir kami lihat 23 September 2026.')
    expect(html).toContain('20–21 Oktober dan 17–18 November 2026 belum kami temukan.')
    expect(html).toContain('bunga ini berubah sama besar')
  })

  it('stand bare beside the words', () => {
    const figures = render(perfect).having('data-angka')
    expect(
      Object.fromEntries(
        figures.map((each) => [attribute(each, 'data-angka'), attribute(each, 'value')]),
      ),
    ).toEqual({
      'lama-peserta': '33',
      'tenor-terpanjang': '29',
      angsuran: '1325566',
      'pinjaman-terbesar': '226300000',
    })
  })

  it('open, each of them, to the way they were made and to a record', () => {
    const { elements, having } = render(`${perfect}&bulan=1&tahun=2026`)
    const opening = elements.filter(
      (each) => each.tagName === 'details' && attribute(each, 'class') === 'how',
    )
    expect(having('data-angka')).toHaveLength(5)
    expect(opening).toHaveLength(5)
    for (const each of opening) {
      const inner = elementsIn(each)
      expect(inner.some(({ tagName }) => tagName === 'li')).toBe(true)
      const links = inner.map((element) => attribute(element, 'href'))
      expect(links.some((href) => href?.startsWith('/sumber/'))).toBe(true)
    }
  })

  it('give the largest loan over the longest term where none is typed', () => {
    // 2,000,000 × (1 − (1 + 0.0875 ÷ 12)^−348) ÷ (0.0875 ÷ 12) = 252,399,063.65 (29 years)
    const { having } = render('lahir=1990&penghasilan=6+juta')
    const largest = having('data-angka').find(
      (each) => attribute(each, 'data-angka') === 'pinjaman-terbesar',
    )
    expect(attribute(largest, 'value')).toBe('252300000')
  })

  it('name the day when the year of membership will be over', () => {
    const day = (search: string) => attribute(render(search).having('datetime')[0], 'datetime')
    expect(day('bulan=1&tahun=2026')).toBe('2027-02-01')
    expect(day('tanggal=23&bulan=11&tahun=2025')).toBe('2026-11-23')
    expect(day('tanggal=22&bulan=11&tahun=2025')).toBeUndefined()
  })
})

describe('what to mend first', () => {
  const { having, elements, html } = render(worst)
  const idOf = (each: Element) => attribute(each, 'id') ?? ''
  const steps = elements.filter((each) => /^langkah-\d+$/.test(idOf(each)))

  it('is numbered from one, without a gap', () => {
    expect(steps.map(idOf)).toEqual(steps.map((_, i) => `langkah-${i + 1}`))
    const starts = elements.flatMap((each) => attribute(each, 'start') ?? [])
    expect(starts[0]).toBe('1')
  })

  it('is linked from every condition that is not met', () => {
    const ids = new Set(steps.map((each) => `#${idOf(each)}`))
    for (const condition of having('data-syarat')) {
      const links = elementsIn(condition).map((each) => attribute(each, 'href') ?? '')
      expect(links.some((href) => ids.has(href))).toBe(true)
    }
  })

  it('says no action twice', () => {
    const { askAboutRenovation } = messages.eligibility.action
    expect(html.split(askAboutRenovation)).toHaveLength(2)
  })

  it('is silent where all is met', () => {
    expect(render(perfect).html).not.toContain('id="langkah-')
  })
})

describe('the text for the personnel office', () => {
  const mailIn = (search: string) =>
    render(search)
      .elements.map((each) => attribute(each, 'href') ?? '')
      .find((href) => href.startsWith('mailto:'))

  it.each([
    ['segmen=pu', true],
    [perfect.replace('iuran=lancar', 'iuran=menunggak'), true],
    [perfect.replace('perusahaan=tertib', 'perusahaan='), true],
    [perfect, false],
    ['segmen=bpu', false],
  ])('of %s is there: %s', (search, isThere) => {
    expect(mailIn(search) !== undefined).toBe(isThere)
  })

  it('goes out by mail and by message, and says nothing about who asks', () => {
    const search = `${perfect.replace('jht=ya', 'jht=')}`
    const { elements } = render(search)
    const hrefs = elements.map((each) => attribute(each, 'href') ?? '')
    const sms = hrefs.find((href) => href.startsWith('sms:?body=')) ?? ''
    const mail = new URL(mailIn(search) ?? '')
    expect(mail.pathname).toBe('')
    expect(mail.searchParams.get('body')).toBe(
      messages.eligibility.letter.body.replaceAll('\n', '\r\n'),
    )
    expect(decodeURIComponent(sms.slice('sms:?body='.length))).toBe(
      messages.eligibility.letter.body,
    )
    expect(decodeURIComponent(sms + mail.href)).not.toMatch(/\d/)
  })
})

describe('the day for the calendar', () => {
  const linkIn = (search: string) =>
    render(search)
      .elements.map((each) => attribute(each, 'href') ?? '')
      .filter((href) => href.includes('.ics'))

  it('is all the link tells', () => {
    expect(linkIn(worst)).toEqual(['/kpr/cek/pengingat.ics?tanggal=2027-02-01'])
  })

  it.each([perfect, 'tahun=2026', ''])('is not offered for %j', (search) => {
    expect(linkIn(search)).toEqual([])
  })
})

describe('what cannot be read', () => {
  const { field, elements, having, html } = render(
    'segmen=siapa&jht=ya&tanggal=31&bulan=2&penghasilan=%3Cb%3Ebanyak&tenor=99',
  )

  it('is named beside its field and on top, with a link to the field', () => {
    const ids = new Set(elements.map((each) => attribute(each, 'id')))
    for (const name of ['segmen', 'tanggal', 'penghasilan', 'tenor']) {
      expect(ids).toContain(`${name}-salah`)
      expect(ids).toContain(name)
      expect(html).toContain(`href="#${name}"`)
    }
    expect(ids).not.toContain('bulan-salah')
  })

  it('stays in its field, beside all other answers', () => {
    const typed = ['tanggal', 'bulan', 'penghasilan', 'tenor'].map((name) =>
      attribute(field(name)[0], 'value'),
    )
    expect(typed).toEqual(['31', '2', '<b>banyak', '99'])
    const chosen = field('jht').find((each) => attribute(each, 'checked') !== undefined)
    expect(attribute(chosen, 'value')).toBe('ya')
  })

  it('leaves no verdict', () => {
    expect(having('data-hasil')).toEqual([])
  })
})

describe('words', () => {
  it('exist for every reason and every action, and none is left over', () => {
    const cases = conditionRules.flatMap(({ parts }) => parts.flat())
    const reasons = cases.flatMap(({ reason }) => reason ?? [])
    const actions = cases.flatMap(({ action, selfEmployedAction }) => [action, selfEmployedAction])
    const said = (codes: readonly unknown[]) => [...new Set(codes.filter(Boolean))].sort()
    expect(Object.keys(messages.eligibility.reason).sort()).toEqual(said(reasons))
    expect(Object.keys(messages.eligibility.action).sort()).toEqual(said(actions))
  })

  it('promise nothing', () => {
    expect(JSON.stringify(messages.eligibility)).not.toMatch(/disetujui|dijamin|pasti cair/i)
  })
})
