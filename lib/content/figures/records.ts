import { z } from 'zod'
import bpu from '@/content/facts/bpu.json'
import cek from '@/content/facts/cek.json'
import hak from '@/content/facts/hak.json'
import iuran from '@/content/facts/iuran.json'
import jht from '@/content/facts/jht.json'
import jkk from '@/content/facts/jkk.json'
import jkm from '@/content/facts/jkm.json'
import jkp from '@/content/facts/jkp.json'
import jp from '@/content/facts/jp.json'
import kpr from '@/content/facts/kpr.json'
import layanan from '@/content/facts/layanan.json'
import mlt from '@/content/facts/mlt.json'
import penawaran from '@/content/facts/penawaran.json'
import syaratMlt from '@/content/facts/syarat-mlt.json'
import untuk from '@/content/facts/untuk.json'
import upah from '@/content/facts/upah.json'
import cekSources from '@/content/sources/cek.json'
import hakSources from '@/content/sources/hak.json'
import iuranSources from '@/content/sources/iuran.json'
import jaminan from '@/content/sources/jaminan.json'
import layananSources from '@/content/sources/layanan.json'
import penawaranSources from '@/content/sources/penawaran.json'
import pensiun from '@/content/sources/pensiun.json'
import rumah from '@/content/sources/rumah.json'
import untukSources from '@/content/sources/untuk.json'
import upahSources from '@/content/sources/upah.json'
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

export const sources = byId(
  z
    .array(sourceSchema)
    .parse([
      ...jaminan,
      ...pensiun,
      ...rumah,
      ...penawaranSources,
      ...layananSources,
      ...untukSources,
      ...cekSources,
      ...hakSources,
      ...iuranSources,
      ...upahSources,
    ]),
)

export const recordedFacts = byId(
  z
    .array(factSchema)
    .parse([
      ...bpu,
      ...jkk,
      ...jkm,
      ...jht,
      ...jp,
      ...jkp,
      ...mlt,
      ...syaratMlt,
      ...layanan,
      ...untuk,
      ...kpr,
      ...iuran,
      ...cek,
      ...hak,
      ...penawaran,
      ...upah,
    ]),
)

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
