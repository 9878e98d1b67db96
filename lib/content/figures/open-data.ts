import { z } from 'zod'
import words from '@/content/open-data.json'
import { formatDay } from '@/lib/format/day'
import { employeePrograms } from '@/lib/iuran/employer-duty'
import { factUnits } from '@/lib/units'
import { bandSchema } from './band-schema'
import type { Fact } from './fact-schema'
import { recordedFacts, sources } from './records'
import { factAddress } from './topics'

const openPeriodSchema = z.strictObject({
  from: z.iso.date().describe(words.describes.from),
  to: z.iso.date().nullable().describe(words.describes.to),
  value: z.union([z.int(), z.string(), z.array(bandSchema)]).describe(words.describes.value),
  programs: z.array(z.enum(employeePrograms)).optional().describe(words.describes.programs),
  pointer: z.string().describe(words.describes.pointer),
  sources: z.array(z.strictObject({ name: z.string(), url: z.url() })).min(1),
})

const openFactSchema = z.strictObject({
  id: z.string(),
  label: z.string(),
  unit: z.enum(factUnits).describe(words.describes.unit),
  checkedOn: z.iso.date().describe(words.describes.checkedOn),
  confidence: z.enum(['tinggi', 'sedang']),
  disagreement: z
    .strictObject({ says: z.string(), stands: z.string(), why: z.string() })
    .optional()
    .describe(words.describes.disagreement),
  periods: z.array(openPeriodSchema).min(1),
})

export const openDataSchema = z.strictObject({
  $schema: z.url(),
  title: z.string(),
  licence: z.string(),
  site: z.url(),
  generatedOn: z.iso.date().describe('Hari terakhir ada angka yang berubah atau diperiksa'),
  facts: z.array(openFactSchema),
})

export type OpenData = z.infer<typeof openDataSchema>
type OpenFact = OpenData['facts'][number]

/** Every recorded figure with its whole history; computed figures follow from these. */
export function openData({ siteUrl, day }: { siteUrl: URL; day: string }): OpenData {
  return {
    $schema: new URL('/data/fakta.schema.json', siteUrl).href,
    title: words.title,
    licence: words.licence,
    site: siteUrl.href,
    generatedOn: day,
    facts: [...recordedFacts.values()].map(openFactOf),
  }
}

/** One recorded figure by itself: its whole history, where it stands for readers, how to name us. */
export type SingleFact = { page: string; cite: string; licence: string; fact: OpenFact }

/** @throws where there is no such figure */
export function singleFact(id: string, siteUrl: URL): SingleFact {
  const fact = recordedFacts.get(id)
  if (!fact) throw new Error(`no fact "${id}"`)
  const page = new URL(factAddress(id), siteUrl).href
  const cite = words.cite
    .replace('{label}', fact.label)
    .replace('{page}', page)
    .replace('{day}', formatDay(fact.checkedOn))
  return { page, cite, licence: words.licence, fact: openFactOf(fact) }
}

function openFactOf(fact: Fact): OpenFact {
  const { id, label, unit, checkedOn, confidence, disagreement, periods } = fact
  return {
    id,
    label,
    unit,
    checkedOn,
    confidence,
    ...(disagreement && { disagreement }),
    periods: periods.map((period) => ({ ...period, sources: period.sources.map(sourceOf) })),
  }
}

/** JSON Schema (2020-12) of the figures. */
export function openDataJsonSchema(siteUrl: URL): object {
  return {
    $id: new URL('/data/fakta.schema.json', siteUrl).href,
    ...z.toJSONSchema(openDataSchema),
  }
}

type Row = (string | number)[]

const header = [
  'id',
  'label',
  'unit',
  'from',
  'to',
  'value',
  'pointer',
  'source_names',
  'source_urls',
  'checked_on',
  'confidence',
  'disagreement',
  'licence',
  'generated_on',
]

/** Read as UTF-8 by spreadsheets that would guess otherwise. */
const byteOrderMark = '\uFEFF'

/** The figures as CSV (RFC 4180), one row for each period; a table is JSON inside its cell. */
export function toCsv({ facts, generatedOn, licence }: OpenData, separator = ','): string {
  const rows = facts.flatMap((fact) => rowsOf(fact).map((row) => [...row, licence, generatedOn]))
  return [header, ...rows].map((row) => `${row.map(csvCell).join(separator)}\r\n`).join('')
}

/** The same for spreadsheets set to Indonesian, which part cells by semicolons. */
export function toSemicolonCsv(data: OpenData): string {
  return byteOrderMark + toCsv(data, ';')
}

function rowsOf({ periods, disagreement, ...fact }: OpenFact): Row[] {
  return periods.map((period) => [
    fact.id,
    fact.label,
    fact.unit,
    period.from,
    period.to ?? '',
    typeof period.value === 'object' ? JSON.stringify(period.value) : period.value,
    period.pointer,
    period.sources.map(({ name }) => name).join(' | '),
    period.sources.map(({ url }) => url).join(' | '),
    fact.checkedOn,
    fact.confidence,
    disagreement ? `${disagreement.says} ${disagreement.stands} ${disagreement.why}` : '',
  ])
}

/** Text that a spreadsheet would run as a formula gets an apostrophe in front. */
export function csvCell(value: string | number): string {
  if (typeof value === 'number') return String(value)
  const text = /^[=+\-@\t\r\n]/.test(value) ? `'${value}` : value
  return /[",;\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}

function sourceOf(id: string): { name: string; url: string } {
  const source = sources.get(id)
  if (!source) throw new Error(`no source "${id}"`)
  return { name: source.name, url: source.url }
}
