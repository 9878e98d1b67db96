import { z } from 'zod'
import words from '@/content/open-data.json'
import { employeePrograms } from '@/lib/iuran/employer-duty'
import { factUnits } from '@/lib/units'
import { bandSchema } from './band-schema'
import { recordedFacts, sources } from './records'

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
    facts: [...recordedFacts.values()].map(
      ({ id, label, unit, checkedOn, confidence, disagreement, periods }) => ({
        id,
        label,
        unit,
        checkedOn,
        confidence,
        ...(disagreement && { disagreement }),
        periods: periods.map((period) => ({ ...period, sources: period.sources.map(sourceOf) })),
      }),
    ),
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

/** The figures as CSV (RFC 4180), one row for each period; a table is JSON inside its cell. */
export function toCsv({ facts, generatedOn, licence }: OpenData): string {
  const rows = facts.flatMap((fact) => rowsOf(fact).map((row) => [...row, licence, generatedOn]))
  return [header, ...rows].map((row) => `${row.map(csvCell).join(',')}\r\n`).join('')
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
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}

function sourceOf(id: string): { name: string; url: string } {
  const source = sources.get(id)
  if (!source) throw new Error(`no source "${id}"`)
  return { name: source.name, url: source.url }
}
