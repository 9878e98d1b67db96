import { describe, expect, test } from 'vitest'
import { ComparisonNotes } from '@/components/comparison/comparison-notes'
import { ComparisonTool } from '@/components/comparison/comparison-tool'
import { factOn } from '@/lib/content/figures/facts'
import { comparisonOn } from '@/lib/content/kpr/comparison-content'
import { textsOf } from '@/lib/kpr/comparison/comparison-texts'
import { loans } from '@/lib/kpr/comparison/loans/loans'
import messages from '@/messages'
import { attribute, drawn, type Element, elementsIn, textOf } from '@/tests/unit/drawn'

const content = comparisonOn('2026-11-22')

const render = (query: Record<string, string>) =>
  drawn(<ComparisonTool content={content} query={query} siteUrl="https://contoh.id" />, {
    comparison: messages.comparison,
    formError: messages.formError,
    share: messages.share,
  })

const golden = {
  harga: '166.000.000',
  dp: '16 juta',
  tenor: '20',
  mlt: '8',
  promo: '5',
  promo_bulan: '24',
  lanjut: '11',
}

const { promo, promo_bulan, lanjut } = textsOf(content.defaults)
const ours = { promo, promo_bulan, lanjut }

const bcaRates = { promo: '3,81', promo_bulan: '60', lanjut: '11' }

describe('comparison page', () => {
  test('gives every figure once, by name, rounded at the very end', () => {
    const { figures, names } = render(golden)
    expect(new Set(names).size).toBe(names.length)
    expect(figures).toMatchObject({
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

  test('says who is cheaper while the promo lasts, and who to the end', () => {
    // 50-digit decimal arithmetic: less than nothing means that less is paid to the bank.
    expect(render(golden).figures).toMatchObject({
      'selisih-promo': '-6353436',
      'selisih-total': '46571670',
    })
    const { figures, html } = render({ ...golden, tenor: '15', mlt: '8,75', ...bcaRates })
    expect(figures).toMatchObject({
      'selisih-promo': '-24232133',
      'selisih-total': '-23700881',
    })
    expect(html).toContain(messages.comparison.verdict.mltDearer.split(':')[0])
  })

  test('adds what was typed for costs to each total and to who is cheaper', () => {
    const fees = { biaya_mlt: '1 juta', biaya_bank: '2 juta', biaya_subsidi: '3 juta' }
    expect(render({ ...golden, ...fees }).figures).toMatchObject({
      'mlt.total': '301118425',
      'mlt.total-dengan-biaya': '302118425',
      'komersial.total-dengan-biaya': '349690095',
      'flpp.total-dengan-biaya': '240584066',
      'selisih-total': '47571670',
    })
    expect(render(golden).names).not.toContain('mlt.total-dengan-biaya')
  })

  test('breaks even where costs make the two loans equal', () => {
    const even = render({ ...golden, biaya_mlt: '46.571.670' }).figures
    expect(Number(even['titik-impas-bunga'])).toBeCloseTo(11, 4)
  })

  test('shows the instalments if rates moved, and by how much they would rise', () => {
    expect(render(golden).figures).toMatchObject({
      'andai.mlt.-1': '1166109',
      'andai.mlt.-1.selisih': '-88551',
      'andai.mlt.0': '1254660',
      'andai.mlt.3': '1537986',
      'andai.komersial.5': '1991384',
      'andai.komersial.5.selisih': '491701',
    })
  })

  test('counts the costs besides the instalments for this house', () => {
    expect(render(golden).figures).toMatchObject({
      'biaya.provisi.rendah': '750000',
      'biaya.provisi.tinggi': '1500000',
      'biaya.bphtb': '4300000',
      'biaya.jumlah.rendah': '1468750',
      'biaya.jumlah.tinggi': '8768750',
      'biaya.denda-lunas': '1408088',
    })
  })

  test('offers rates of known days as links that keep the house, and never hold the income', () => {
    const { elements } = render({ ...golden, tenor: '10', penghasilan: '5 juta' })
    const query = (name: string) => {
      const link = elements.find((element) => attribute(element, 'data-contoh') === name)
      const href = attribute(link as Element, 'href') ?? ''
      return Object.fromEntries(new URL(href, 'https://contoh.id/').searchParams)
    }
    const kept = { harga: '166000000', dp: '16000000' }
    expect(query('mltToday')).toEqual({ ...golden, ...kept, tenor: '10', mlt: '8,75' })
    expect(query('article')).toMatchObject({ ...kept, mlt: '8', tenor: '10' })
    expect(query('bca')).toMatchObject({ ...kept, ...bcaRates, tenor: '12' })
    expect(query('bni')).toMatchObject({ ...kept, promo: '8,75', promo_bulan: '120', tenor: '10' })
  })

  test('hands the house and the rates to the questions for the bank, never the income', () => {
    const { elements } = render({ ...golden, bi: '1', penghasilan: '5 juta', biaya_bank: '1 juta' })
    const hrefs = elements.map((element) => attribute(element, 'href') ?? '')
    const href = hrefs.find((each) => each.startsWith('/kpr/tanya-bank'))
    const { searchParams } = new URL(href ?? '', 'https://contoh.id/')
    const plain = { ...golden, harga: '166000000', dp: '16000000' }
    expect(Object.fromEntries(searchParams)).toEqual(plain)
  })

  test('opens every loan, the verdict, the what-if and the costs to how they were made', () => {
    const { elements, html } = render({ ...golden, mlt: '0' })
    const { how, table, verdict, whatIf, costs, places } = messages.comparison
    const loans = [table.mlt, table.komersial, table.flpp]
    const labels = [
      ...loans.map((name) => how.label.replace('{name}', name)),
      ...[verdict, whatIf, costs, places].map((part) => part.how.label),
    ]
    for (const label of labels) {
      expect(html.split(`<summary>${label}</summary><ol><li>`), label).toHaveLength(2)
    }
    // A formula stays on one line of the list.
    expect(html).not.toContain('<li><sup>')
    const records = elements.map((element) => attribute(element, 'href') ?? '')
    for (const id of ['mlt.marjin', 'flpp.bunga', 'kpr.apht', 'mlt.tinjau-bunga']) {
      expect(
        records.some((href) => href.endsWith(`#${id}`)),
        id,
      ).toBe(true)
    }
  })

  test.each([
    { query: { dp: '1.659.999' }, isTold: true },
    { query: { dp: '1.660.000' }, isTold: false },
  ])('with $query.dp paid down says that the subsidised loan wants more: $isTold', (expected) => {
    const { html } = render({ ...golden, ...expected.query })
    expect(html.includes(messages.comparison.places.downPaymentTooSmall)).toBe(expected.isTold)
  })

  test('starts with an example of the rates that stand on the day', () => {
    const { html, figures } = render({})
    expect(figures['mlt.pokok']).toBe('150000000')
    // 5.75% + 3 points: Rp150 million over 20 years.
    expect(figures['mlt.angsuran-awal']).toBe('1325566')
    expect(html).toContain(messages.comparison.result.example)
  })

  test('says on which day the rate behind MLT was last seen, wherever it names that rate', () => {
    const { elements } = render(golden)
    const named = elements.filter(
      ({ childNodes, tagName }) =>
        ['li', 'small', 'p'].includes(tagName) &&
        childNodes.some((node) => 'value' in node && node.value.includes('BI-Rate 5,75%')),
    )
    expect(named.length).toBeGreaterThan(2)
    for (const element of named) expect(textOf(element)).toContain('kami lihat 23 September 2026')
  })

  test.each([
    ['2026-09-23', [], ['belum kami temukan', 'Rapat berikutnya']],
    ['2026-10-22', ['20–21 Oktober 2026 belum kami temukan', 'berikutnya 17–18 November'], []],
    ['2026-11-25', ['20–21 Oktober dan 17–18 November 2026 belum', '15–16 Desember 2026.'], []],
    ['2026-12-17', ['20–21 Oktober dan 17–18 November 2026 belum'], ['Rapat berikutnya']],
  ])('on %s names the meetings it has no result of, and the next', (day, said, unsaid) => {
    const { figures } = comparisonOn(day)
    const { html } = drawn(
      <ComparisonNotes figures={figures} reviewBasis="contoh" reviewMonths={12} />,
      { toolPage: messages.toolPage },
    )
    for (const words of [...said, 'ikut berubah sama besar']) expect(html).toContain(words)
    for (const words of unsaid) expect(html).not.toContain(words)
  })

  test('asks for the income of husband and wife together, and says that a couple has one turn', () => {
    const { html } = render(golden)
    for (const id of ['flpp.syarat.gabungan', 'flpp.syarat.sekali']) {
      expect(html).toContain(String(factOn(id, '2026-11-25').value))
    }
    expect(html).toContain('atau Rp10.000.000 (gabungan suami dan istri)')
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

  test.each<{ query: Record<string, string>; said: string }>([
    {
      query: { harga: '250 juta', dp: '25 juta', daerah: 'kab-serang' },
      said: 'Rumah subsidi: tidak bisa. Di Kabupaten Serang harga paling tinggi Rp166 juta.',
    },
    {
      query: { harga: '250000000', dp: '0', daerah: 'kab-serang' },
      said: 'Syaratnya: karyawan yang ikut JHT paling sedikit 12 bulan.',
    },
    {
      // Rp250 million at 5 % over 240 months: 1,649,889.
      query: { harga: '250000000', dp: '0', daerah: 'kab-serang' },
      said: 'Di bank biasa: kira-kira Rp1.650.000 sebulan',
    },
    {
      query: { harga: '166.000.001', daerah: 'pandeglang' },
      said: 'Rumah subsidi: tidak bisa. Di Pandeglang harga paling tinggi Rp166 juta.',
    },
    {
      query: { harga: '185.000.001', daerah: 'tangsel' },
      said: 'Rumah subsidi: tidak bisa. Di Tangerang Selatan harga paling tinggi Rp185 juta.',
    },
    { query: { harga: '185.000.001' }, said: 'Di Tangerang raya harga paling tinggi Rp185 juta.' },
    { query: { harga: '166.000.001' }, said: 'tetap sampai lunas. Hanya di Tangerang raya.' },
    { query: { harga: '166.000.001', daerah: 'tangsel' }, said: 'sebulan, tetap sampai lunas.<' },
    { query: { tenor: '21' }, said: 'Rumah subsidi: tidak bisa. Lama pinjaman paling panjang 20' },
    {
      query: { daerah: 'lebak', penghasilan: '10.000.001' },
      said: 'Di Lebak penghasilan paling tinggi Rp10 juta, gabungan suami dan istri.',
    },
    {
      query: { harga: '600 juta', dp: '50 juta' },
      said: 'Lewat MLT: tidak bisa. Pinjaman paling besar Rp500 juta.',
    },
    { query: {}, said: 'Lewat MLT: kira-kira Rp1.326.000 sebulan' },
  ])('says of every loan in the first lines what it costs, or why not: $said', (expected) => {
    const { html } = render(expected.query)
    const [first = ''] = html.slice(html.indexOf('id="hasil"')).split('<table')
    expect(first).toContain(expected.said)
    for (const name of ['Lewat MLT', 'Di bank biasa', 'Rumah subsidi']) {
      expect(first).toContain(name)
    }
  })

  test.each<{ query: Record<string, string>; isOurs: boolean; isOpen: boolean }>([
    { query: {}, isOurs: true, isOpen: false },
    { query: ours, isOurs: true, isOpen: false },
    { query: { ...ours, lanjut: '' }, isOurs: true, isOpen: false },
    { query: { mlt: '8' }, isOurs: true, isOpen: true },
    { query: { ...ours, promo: '0,01' }, isOurs: false, isOpen: true },
    { query: { ...ours, promo_bulan: '1' }, isOurs: false, isOpen: true },
    { query: { ...ours, lanjut: '49,99' }, isOurs: false, isOpen: true },
  ])(
    'with $query says whether the rates of the bank are ours, and opens what was changed',
    (expected) => {
      const { html, elements } = render(expected.query)
      expect(html.includes(messages.comparison.verdict.bankExample)).toBe(expected.isOurs)
      const fold = elements.find(
        (element) =>
          element.tagName === 'details' &&
          textOf(element).startsWith(messages.comparison.legend.rate),
      )
      expect(attribute(fold as Element, 'open') !== undefined).toBe(expected.isOpen)
    },
  )

  test('opens the rates where one of them cannot be read', () => {
    const { html } = render({ lanjut: 'sebelas' })
    expect(html).toMatch(/<details class="mt-6" open="">/)
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
      ...loans.map(() => ''),
    ])
  })
})
