import { describe, expect, test, vi } from 'vitest'
import { ContributionTable } from '@/components/figure/contribution-table'
import { WageDeductionTable } from '@/components/figure/wage-deduction-table'
import { contributionTableOn, wageDeductionTableOn } from '@/lib/content/iuran/contribution-tables'
import messages from '@/messages'
import { attribute, drawn, type Element, elementsIn } from '../../drawn'

const { bpuPrice, contributionTable, wageDeductionTable } = messages
const words = { bpuPrice, contributionTable, wageDeductionTable }

/** Bare numbers of each row in the order of the columns, and the page itself. */
function rowsOf(tree: React.ReactNode) {
  const { html, elements } = drawn(tree, words)
  const named = (name: string, all: readonly Element[]) => all.filter((el) => el.tagName === name)
  const [, ...rows] = named('tr', elements)
  const values = rows.map((row) =>
    named('data', elementsIn(row)).map((data) => Number(attribute(data, 'value'))),
  )
  return {
    html,
    values,
    columns: named('th', elements).filter((th) => attribute(th, 'scope') === 'col'),
  }
}

/** As a page of that day draws it. */
async function onPage(day: string) {
  vi.resetModules()
  vi.stubEnv('SITE_DATE', day)
  try {
    // Named like a hook by MDX; it is a plain list.
    const { useMDXComponents: componentsOfTexts } = await import('@/mdx-components')
    return componentsOfTexts()
  } finally {
    vi.unstubAllEnvs()
  }
}

describe('the table of contributions', () => {
  // PP 44/2015, Lampiran II: bases of Rp1, 2, 2.95 and 4.95 million; 1 % and Rp6,800; PP 50/2025: half.
  const full = [16_800, 26_800, 36_300, 56_300]
  const half = [8_400, 13_400, 18_150, 28_150]
  const rows = [1_000_000, 2_000_000, 3_000_000, 5_000_000].map((incomeIdr, i) => ({
    incomeIdr,
    halfIdr: half[i] ?? 0,
    fullIdr: full[i] ?? 0,
  }))
  const changing = rows.map(({ incomeIdr, halfIdr, fullIdr }) => [incomeIdr, halfIdr, fullIdr])
  const steady = rows.map(({ incomeIdr, fullIdr }) => [incomeIdr, fullIdr])

  test.each([
    { sector: 'umum', day: '2026-11-25', until: 'Desember 2026', from: 'Januari 2027' },
    { sector: 'umum', day: '2026-12-31', until: 'Desember 2026', from: 'Januari 2027' },
    { sector: 'transportasi', day: '2026-11-25', until: 'Maret 2027', from: 'April 2027' },
    { sector: 'transportasi', day: '2027-03-31', until: 'Maret 2027', from: 'April 2027' },
  ] as const)('of $sector on $day has the price of today and the one after', (row) => {
    const table = contributionTableOn(row.sector, row.day)
    const { html, values, columns } = rowsOf(<ContributionTable table={table} />)
    expect(values).toEqual(changing)
    expect(columns).toHaveLength(3)
    expect(html).toContain(contributionTable.until.replace('{until}', row.until))
    expect(html).toContain(contributionTable.from.replace('{from}', row.from))
    expect(html).toContain(bpuPrice.sector[row.sector])
  })

  test.each([
    { sector: 'umum', day: '2027-01-01' },
    { sector: 'transportasi', day: '2027-04-01' },
  ] as const)('of $sector on $day has no third column: no change is known', ({ sector, day }) => {
    const table = contributionTableOn(sector, day)
    const { html, values, columns } = rowsOf(<ContributionTable table={table} />)
    expect(values).toEqual(steady)
    expect(columns).toHaveLength(2)
    expect(html).toContain(contributionTable.now)
    expect(html).not.toContain('data-until')
  })

  test('before a discount says when it begins', () => {
    const { until, laterFrom, rows } = contributionTableOn('umum', '2026-03-31')
    expect([until, laterFrom]).toEqual(['2026-03-31', '2026-04-01'])
    expect(rows.map(({ nowIdr }) => nowIdr)).toEqual(full)
    expect(rows.map(({ laterIdr }) => laterIdr)).toEqual(half)
  })

  test('says of a price that is not known that it is not', () => {
    const rows = [{ incomeIdr: 1_000_000, nowIdr: null, laterIdr: null }]
    const table = { sector: 'umum', withJht: false, until: null, laterFrom: null, rows } as const
    const { html, values } = rowsOf(<ContributionTable table={table} />)
    expect(values).toEqual([[1_000_000]])
    expect(html).toContain(contributionTable.unknown)
  })
})

describe('the table of deductions from a wage', () => {
  // PP 46/2015: 2 % and 3.7 % for JHT; PP 45/2015: 1 % for JP.
  test('has both together, each by itself, and what the employer adds', () => {
    const table = wageDeductionTableOn('2026-11-25')
    const { html, values } = rowsOf(<WageDeductionTable table={table} />)
    expect(values).toEqual([
      [1_000_000, 30_000, 20_000, 10_000, 37_000],
      [2_000_000, 60_000, 40_000, 20_000, 74_000],
      [3_000_000, 90_000, 60_000, 30_000, 111_000],
      [5_000_000, 150_000, 100_000, 50_000, 185_000],
    ])
    expect(html).toContain('November 2026')
  })

  test('knows no JP, and no sum, in a month whose wage ceiling is not recorded', () => {
    const table = wageDeductionTableOn('2027-03-01')
    const { html, values } = rowsOf(<WageDeductionTable table={table} />)
    expect(values[0]).toEqual([1_000_000, 20_000, 37_000])
    expect(html).toContain(wageDeductionTable.unknown)
  })
})

describe('in a text', () => {
  test('both are drawn for the day of the site', async () => {
    const { TabelIuran, TabelPotonganUpah } = await onPage('2026-11-25')
    expect(rowsOf(<TabelIuran sektor="transportasi" />).html).toContain('April 2027')
    expect(rowsOf(<TabelPotonganUpah />).html).toContain('November 2026')
    const later = await onPage('2027-04-01')
    expect(rowsOf(<later.TabelIuran sektor="transportasi" />).columns).toHaveLength(2)
  })
})
