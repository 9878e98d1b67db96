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
import { readRecords } from './record-files'

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

const records = readRecords(process.cwd())

export const sources = byId(z.array(sourceSchema).parse(records.sources))

export const recordedFacts = byId(z.array(factSchema).parse(records.facts))

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
