import { describe, expect, test } from 'vitest'
import { ContributionTool } from '@/components/contribution/contribution-tool'
import { type ContributionContent, contributionsOn } from '@/lib/content/iuran/contribution-content'
import messages from '@/messages'
import { attribute, drawn, type Element, elementsIn } from '../../drawn'

const content = contributionsOn('2026-11-22')

function render(query: Record<string, string>, given: ContributionContent = content) {
  const page = drawn(
    <ContributionTool content={given} query={query} siteUrl="https://contoh.example" />,
    {
      contribution: messages.contribution,
      formError: messages.formError,
      share: messages.share,
    },
  )
  const idsOf = (all: readonly Element[]) =>
    all.map((element) => attribute(element, 'id')).filter((id) => id !== undefined)
  const hidden = page.elements.filter((element) => attribute(element, 'hidden') !== undefined)
  return { ...page, ids: idsOf(page.elements), hiddenIds: idsOf(hidden.flatMap(elementsIn)) }
}

const selfEmployed = { segmen: 'bpu', sektor: 'umum', penghasilan: '1 juta', bulan: '2026-11' }
const employee = { segmen: 'pu', upah: '4.000.000', risiko: '2', jp: 'ya', bulan: '2026-11' }

describe('contribution page for the self-employed', () => {
  // PP 50/2025 on PP 44/2015, Lampiran II: half of Rp10,000 and of Rp6,800; 48 and 56 times the basis.
  test('gives every figure of the lowest band by name', () => {
    const { figures } = render({ ...selfEmployed, jht: 'ya', bayar: '3', lama: '10' })
    expect(figures).toMatchObject({
      'iuran.jkk': '5000',
      'iuran.jkm': '3400',
      'iuran.jht': '20000',
      'iuran.total': '28400',
      'iuran.sehari': '947',
      'iuran.potongan': '8400',
      'iuran.berikutnya': '36800',
      // November and December at the discount, January without.
      'iuran.sekaligus': '93600',
      // Two months at Rp28,400 and ten at Rp36,800.
      'iuran.setahun': '424800',
      'manfaat.jkm': '42000000',
      'manfaat.jkk-meninggal': '70000000',
      'manfaat.cacat-total': '68000000',
      'manfaat.sementara.1': '1000000',
      'manfaat.sementara.12': '1000000',
      'manfaat.sementara.13': '500000',
      'manfaat.sementara.14': '500000',
      'manfaat.beasiswa': '174000000',
      // Rp20,000 a month, ten years at 5.51%, deposits of a year earning from the next.
      'manfaat.jht': '3091532',
    })
  })

  test.each<{ sektor: string; bulan: string; total: string }>([
    { sektor: 'umum', bulan: '2026-03', total: '16800' },
    { sektor: 'umum', bulan: '2026-04', total: '8400' },
    { sektor: 'umum', bulan: '2026-12', total: '8400' },
    { sektor: 'umum', bulan: '2027-01', total: '16800' },
    { sektor: 'transportasi', bulan: '2025-12', total: '16800' },
    { sektor: 'transportasi', bulan: '2026-01', total: '8400' },
    { sektor: 'transportasi', bulan: '2027-03', total: '8400' },
    { sektor: 'transportasi', bulan: '2027-04', total: '16800' },
  ])('$sektor in $bulan costs $total', ({ sektor, bulan, total }) => {
    expect(render({ ...selfEmployed, sektor, bulan }).figures['iuran.total']).toBe(total)
  })

  test('has no pension and no money after a dismissal, and says so', () => {
    const { html, names } = render(selfEmployed)
    expect(names.filter((name) => /\.(?:jp|jkp)/.test(name ?? ''))).toEqual([])
    expect(html).toContain(messages.contribution.benefit.selfEmployedNot)
  })

  test('gives a new member the small sum and says what it becomes', () => {
    const { figures, html } = render({ ...selfEmployed, peserta: 'baru' })
    expect(figures['manfaat.jkm']).toBe('10000000')
    expect(html).toContain('Rp42.000.000')
  })

  test('gives no discount on what the government pays', () => {
    const { figures, html } = render({ ...selfEmployed, dibayar: 'pemerintah' })
    expect(figures['iuran.total']).toBe('16800')
    expect(html).toContain(messages.contribution.lead.excluded)
  })

  // PP 44/2015, Lampiran II: 1 % and 2 % of the basis, 48 times the basis and Rp22,000,000 for a death.
  test('counts price and benefits from the basis of the band, not from the income', () => {
    const { figures } = render({ ...selfEmployed, penghasilan: '3 juta', jht: 'ya' })
    expect(figures).toMatchObject({
      'iuran.dasar': '2950000',
      'iuran.jkk': '14750',
      'iuran.jht': '59000',
      'iuran.total': '77150',
      'iuran.berikutnya': '95300',
      'manfaat.jkk-meninggal': '163600000',
      'manfaat.sementara.1': '2950000',
      'manfaat.sementara.13': '1475000',
    })
  })

  test.each([
    { penghasilan: '900.000', basis: '1000000', words: 'Penghasilan sampai Rp1.099.000 dihitung' },
    {
      penghasilan: '3 juta',
      basis: '2950000',
      words: 'Penghasilan Rp2.700.000 sampai Rp3.199.000 dihitung',
    },
    {
      penghasilan: '90 juta',
      basis: '20700000',
      words: 'Penghasilan Rp20.200.000 ke atas dihitung',
    },
  ])('names the band of $penghasilan, and where the table was read', (row) => {
    const { figures, html, elements } = render({ ...selfEmployed, penghasilan: row.penghasilan })
    expect(figures['iuran.dasar']).toBe(row.basis)
    expect(html).toContain(row.words)
    const links = elements.map((element) => attribute(element, 'href'))
    expect(links).toEqual(
      expect.arrayContaining([
        '/sumber/iuran#bpu.golongan',
        '/sumber/iuran#bpu.dasar-terendah',
        'tel:175',
      ]),
    )
  })

  test('does not doubt a band table that is certain', () => {
    const certain = render(selfEmployed, { ...content, bandConfidence: 'tinggi' })
    expect(certain.html).not.toContain('tel:175')
  })

  test('with nothing chosen shows a named example, and asks for nothing but the choice', () => {
    const { elements, figures, html, ids } = render({})
    const hrefs = elements.map((each) => attribute(each, 'href'))
    expect(figures['iuran.total']).toBe('8400')
    expect(html).toContain(messages.contribution.result.exampleHeading.split('{')[0])
    expect(html).toContain(messages.contribution.result.choose)
    expect(hrefs).toEqual(expect.arrayContaining(['?segmen=bpu#isian', '?segmen=pu#isian']))
    expect(html).not.toMatch(/<input|<select/)
    expect(ids).not.toContain('isian')
  })

  test('with a month and no choice asks both', () => {
    const { html, ids } = render({ bulan: '2026-11' })
    expect(ids).toEqual(expect.arrayContaining(['penghasilan', 'upah']))
    expect(html).not.toContain('hidden=""')
  })

  test.each([
    { segmen: 'bpu', asked: 'penghasilan', unasked: 'upah' },
    { segmen: 'pu', asked: 'upah', unasked: 'penghasilan' },
  ])('chosen as $segmen hides $unasked, and leads to its own questions', (expected) => {
    const { elements } = render({ segmen: expected.segmen })
    const hidden = elements.filter((each) => attribute(each, 'hidden') !== undefined)
    const isHidden = (id: string) =>
      hidden.some((each) => elementsIn(each).some((inside) => attribute(inside, 'id') === id))
    expect(isHidden(expected.unasked)).toBe(true)
    expect(isHidden(expected.asked)).toBe(false)
    expect(isHidden('isian')).toBe(false)
    expect(elements.filter((each) => attribute(each, 'id') === 'isian')).toHaveLength(1)
    const current = elements.find((each) => attribute(each, 'aria-current') === 'true')
    expect(current && attribute(current, 'href')).toBe(`?segmen=${expected.segmen}#isian`)
  })
})

describe('contribution page for employees', () => {
  // PP 44/2015, PP 46/2015, PP 45/2015, PP 6/2025 at Rp4,000,000.
  test('gives what leaves the pay slip and what the employer adds, by name', () => {
    expect(render({ ...employee, lama: '15' }).figures).toMatchObject({
      'iuran.jkk': '21600',
      'iuran.jkk.pekerja': '0',
      'iuran.jkk.pemberi-kerja': '21600',
      'iuran.jkm': '12000',
      'iuran.jkm.pemberi-kerja': '12000',
      'iuran.jht': '228000',
      'iuran.jht.pekerja': '80000',
      'iuran.jht.pemberi-kerja': '148000',
      'iuran.jp': '120000',
      'iuran.jp.pekerja': '40000',
      'iuran.jp.pemberi-kerja': '80000',
      'iuran.jkp': '14400',
      'iuran.jkp.pekerja': '0',
      'iuran.jkp.pemberi-kerja': '0',
      'iuran.total': '381600',
      'iuran.total.pekerja': '120000',
      'iuran.total.pemberi-kerja': '261600',
      'iuran.sehari': '4000',
      'manfaat.jkk-meninggal': '214000000',
      'manfaat.jp': '600000',
      'manfaat.jkp.1': '2400000',
      'manfaat.jkp.6': '2400000',
    })
  })

  test('says what is not known of a month without a recorded wage limit', () => {
    const { names, html } = render({ ...employee, bulan: '2027-03' })
    expect(names).not.toContain('iuran.jp')
    expect(names).not.toContain('iuran.total')
    expect(names).toContain('iuran.jht.pekerja')
    expect(html).toContain(messages.contribution.table.unknown)
  })

  test('is not asked what only the self-employed are asked', () => {
    // Hidden, not taken away: what was typed there is not lost.
    expect(render(employee).hiddenIds).toContain('penghasilan')
    expect(render(employee).hiddenIds).not.toContain('upah')
    expect(render(selfEmployed).hiddenIds).toContain('upah')
    expect(render(selfEmployed).hiddenIds).not.toContain('penghasilan')
  })
})

describe('contribution page', () => {
  test('hands on nothing of what the reader earns', () => {
    for (const query of [selfEmployed, employee]) {
      const { elements } = render(query)
      const hrefs = elements.map((el) => attribute(el, 'href') ?? '')
      const whatsApp = hrefs.find((href) => href.includes('?text=')) ?? ''
      const shared = new URL(whatsApp).searchParams.get('text')
      expect(shared).toContain('segmen=')
      expect(shared).not.toMatch(/penghasilan|upah/)
    }
  })

  const all: Record<string, string>[] = [{}, { ...selfEmployed, jht: 'ya', bayar: '12' }, employee]

  test.each(all)('names each figure once and repeats no id: %o', (query) => {
    const { names, ids, elements } = render(query)
    expect(new Set(names).size).toBe(names.length)
    expect(new Set(ids).size).toBe(ids.length)
    const pictures = elements.filter((element) => attribute(element, 'role') === 'img')
    expect(pictures).toHaveLength(2)
    expect(elements.filter((element) => attribute(element, 'style'))).toEqual([])
  })

  test('shows no result but every message and all that was typed when something is wrong', () => {
    const typed = { segmen: 'bpu', penghasilan: 'banyak', lama: '51', bulan: '2026-13' }
    const { elements, names, ids } = render(typed)
    expect(names).toEqual([])
    expect(ids).not.toContain('hasil')
    for (const field of ['penghasilan', 'lama', 'bulan']) {
      const input = elements.find((element) => attribute(element, 'id') === field)
      expect(attribute(input as Element, 'aria-invalid')).toBe('true')
      expect(elements.some((element) => attribute(element, 'href') === `#${field}`)).toBe(true)
    }
    const values = ['penghasilan', 'lama'].map((field) =>
      attribute(elements.find((el) => attribute(el, 'id') === field) as Element, 'value'),
    )
    expect(values).toEqual(['banyak', '51'])
  })
})
