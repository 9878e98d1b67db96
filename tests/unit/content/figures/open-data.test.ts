import { describe, expect, test } from 'vitest'
import {
  csvCell,
  openData,
  openDataJsonSchema,
  openDataSchema,
  singleFact,
  toCsv,
  toSemicolonCsv,
} from '@/lib/content/figures/open-data'
import { derivedFacts, recordedFacts } from '@/lib/content/figures/records'

const siteUrl = new URL('https://bebascemas.example')
const data = openData({ siteUrl, day: '2026-11-22' })

/** Rows of a CSV as RFC 4180 has it. */
function parseCsv(csv: string): string[][] {
  const rows: string[][] = []
  let row: string[] = []
  for (const match of csv.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/g)) {
    const [, quoted, bare = '', end] = match
    row.push(quoted === undefined ? bare : quoted.replaceAll('""', '"'))
    if (end === '\r\n') {
      rows.push(row)
      row = []
    }
  }
  return rows
}

describe('the figures as open data', () => {
  test('are as the schema says, also after a way through JSON', () => {
    expect(openDataSchema.parse(JSON.parse(JSON.stringify(data)))).toEqual(data)
  })

  test('are all recorded ones with their whole history, and no computed one', () => {
    expect(data.facts.map(({ id }) => id)).toEqual([...recordedFacts.keys()])
    expect(data.facts.filter(({ id }) => derivedFacts.has(id))).toEqual([])
    for (const fact of data.facts) {
      const recorded = recordedFacts.get(fact.id)?.periods
      expect(fact.periods.map(({ value }) => value)).toEqual(recorded?.map(({ value }) => value))
    }
  })

  test('name for each period where it was read, by an https address', () => {
    const urls = data.facts.flatMap(({ periods }) => periods.flatMap(({ sources }) => sources))
    expect(urls.filter(({ name, url }) => name === '' || !url.startsWith('https://'))).toEqual([])
  })

  test('carry licence, day and the address of their schema', () => {
    expect(data.licence).toBe('Bebas dipakai dengan menyebut sumber')
    expect(data.generatedOn).toBe('2026-11-22')
    expect(data.$schema).toBe('https://bebascemas.example/data/fakta.schema.json')
  })
})

test('the JSON Schema names itself, asks for every field and allows no other', () => {
  const schema = JSON.parse(JSON.stringify(openDataJsonSchema(siteUrl)))
  expect(schema.$schema).toBe('https://json-schema.org/draft/2020-12/schema')
  expect(schema.$id).toBe(data.$schema)
  expect(schema.additionalProperties).toBe(false)
  expect(schema.required.sort()).toEqual(Object.keys(data).sort())
  const fact = schema.properties.facts.items
  expect(fact.additionalProperties).toBe(false)
  expect(fact.required).not.toContain('disagreement')
  expect(fact.properties.periods.items.properties.to.anyOf).toHaveLength(2)
})

test('one figure by itself is that of all, with its page and how to name us', () => {
  const { fact, page, cite, licence } = singleFact('jkm.total', siteUrl)
  expect(fact).toEqual(data.facts.find(({ id }) => id === 'jkm.total'))
  expect(page).toBe('https://bebascemas.example/sumber/jkm#jkm.total')
  expect(cite).toMatch(
    /^Santunan kematian seluruhnya\. Bebas Cemas, https:\S+, diperiksa \d+ \S+ \d{4}\.$/,
  )
  expect(licence).toBe(data.licence)
  expect(() => singleFact('tidak.ada', siteUrl)).toThrow()
})

test('for spreadsheets set to Indonesian the cells are the same, behind a mark and between semicolons', () => {
  const csv = toSemicolonCsv(data)
  expect(csv.startsWith('\uFEFFid;label;')).toBe(true)
  // As with commas: what a cell holds never counts as the end of it.
  const cells = (text: string, separator: string) =>
    [
      ...text.matchAll(
        new RegExp(`(?:"((?:[^"]|"")*)"|([^"${separator}\r\n]*))(${separator}|\r\n)`, 'g'),
      ),
    ].map(([, quoted, bare]) => quoted ?? bare)
  expect(cells(csv.slice(1), ';')).toEqual(cells(toCsv(data), ','))
})

describe('the figures as CSV', () => {
  const csv = toCsv(data)
  const [header = [], ...rows] = parseCsv(csv)
  const column = (name: string) => rows.map((row) => row[header.indexOf(name)] ?? '')

  test('are a row for each period, all as wide as the header', () => {
    const periods = data.facts.flatMap((fact) => fact.periods)
    expect(rows).toHaveLength(periods.length)
    expect(rows.filter((row) => row.length !== header.length)).toEqual([])
    expect(csv.endsWith('\r\n')).toBe(true)
  })

  test('come back as they went in', () => {
    const periods = data.facts.flatMap(({ id, periods }) => periods.map((one) => ({ id, ...one })))
    expect(column('id')).toEqual(periods.map(({ id }) => id))
    expect(column('from')).toEqual(periods.map(({ from }) => from))
    expect(column('to')).toEqual(periods.map(({ to }) => to ?? ''))
    const cells = periods.map(({ value }) =>
      typeof value === 'object' ? JSON.stringify(value) : String(value),
    )
    expect(column('value')).toEqual(cells)
    expect(column('pointer')).toEqual(periods.map(({ pointer }) => pointer))
    expect(column('source_urls')).toEqual(
      periods.map(({ sources }) => sources.map(({ url }) => url).join(' | ')),
    )
  })

  test('a table of bands stands in one cell, as JSON', () => {
    const cell = column('value')[column('id').indexOf('bpu.golongan')] ?? ''
    const bands = JSON.parse(cell)
    expect(bands).toHaveLength(33)
    expect(bands[0]).toEqual({ upToIdr: 1_099_000, basisIdr: 1_000_000 })
    expect(bands.at(-1)).toEqual({ upToIdr: null, basisIdr: 20_700_000 })
  })

  test('no cell starts a formula', () => {
    expect(rows.flat().filter((cell) => /^[=+\-@\t\r]/.test(cell))).toEqual([])
  })

  test.each([
    ['=1+1', "'=1+1"],
    ['+62', "'+62"],
    ['-2', "'-2"],
    ['@a', "'@a"],
    ['\tx', "'\tx"],
    ['=A1,"b"', `"'=A1,""b"""`],
    ['a,b', '"a,b"'],
    ['a;b', '"a;b"'],
    ['a "b"', '"a ""b"""'],
    ['a\r\nb', '"a\r\nb"'],
    ['biasa', 'biasa'],
    [-2, '-2'],
    [8400, '8400'],
  ])('%j becomes %j', (value, cell) => {
    expect(csvCell(value)).toBe(cell)
  })
})
