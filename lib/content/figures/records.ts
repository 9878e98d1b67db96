import { readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { z } from 'zod'
import { bpuDerived } from './derived/bpu'
import { jhtDerived } from './derived/jht'
import { jkkDerived } from './derived/jkk'
import { jkmDerived } from './derived/jkm'
import { jkpDerived } from './derived/jkp'
import { jpDerived } from './derived/jp'
import { mltDerived } from './derived/mlt'
import { examples } from './examples'
import { factSchema, sourceSchema } from './fact-schema'

/** Records by id, in file order. Throws on an id given twice. */
function byId<T extends { id: string }>(records: T[]): ReadonlyMap<string, T> {
  const map = new Map(records.map((record) => [record.id, record]))
  if (map.size !== records.length) {
    const ids = records.map((record) => record.id)
    const twice = ids.filter((id, i) => ids.indexOf(id) !== i)
    throw new Error(`given twice in content: ${twice.join(', ')}`)
  }
  return map
}

/** The order in which records are shown, file by file. A file that is not named comes last by itself. */
const shownFirst = {
  facts:
    'bpu jkk jkm jht jp jkp mlt syarat-mlt layanan untuk kpr iuran cek hak penawaran upah'.split(
      ' ',
    ),
  sources: 'jaminan pensiun rumah penawaran layanan untuk cek hak iuran upah'.split(' '),
}

/** Every record of a folder below `content`. */
function recordsIn(folder: keyof typeof shownFirst): unknown[] {
  const path = join(process.cwd(), 'content', folder)
  const files = readdirSync(path).map((file) => basename(file, '.json'))
  return [...new Set([...shownFirst[folder], ...files.sort()])].flatMap((file): unknown =>
    JSON.parse(readFileSync(join(path, `${file}.json`), 'utf8')),
  )
}

export const sources = byId(z.array(sourceSchema).parse(recordsIn('sources')))

export const recordedFacts = byId(z.array(factSchema).parse(recordsIn('facts')))

/** What nobody claims: incomes, loans and years to count with. */
export const exampleFigures = byId(examples.figures)

export const derivedFacts = byId([
  ...bpuDerived,
  ...jkkDerived,
  ...jkmDerived,
  ...jhtDerived,
  ...jpDerived,
  ...jkpDerived,
  ...mltDerived,
])
