import { z } from 'zod'
import * as aktifLagi from '@/content/pernyataan/aktif-lagi.mdx'
import * as bayarDiMana from '@/content/pernyataan/bayar-di-mana.mdx'
import * as berkasMeninggalKerja from '@/content/pernyataan/berkas-meninggal-kerja.mdx'
import * as biRate from '@/content/pernyataan/bi-rate.mdx'
import * as danaDesa from '@/content/pernyataan/dana-desa.mdx'
import * as diskon from '@/content/pernyataan/diskon.mdx'
import * as golongan from '@/content/pernyataan/golongan.mdx'
import * as hilangDiLaut from '@/content/pernyataan/hilang-di-laut.mdx'
import * as jasaRaharja from '@/content/pernyataan/jasa-raharja.mdx'
import * as jhtTanpaMenunggu from '@/content/pernyataan/jht-tanpa-menunggu.mdx'
import * as jkmDibayar from '@/content/pernyataan/jkm-dibayar.mdx'
import * as laporAkhir from '@/content/pernyataan/lapor-akhir.mdx'
import * as laporCelaka from '@/content/pernyataan/lapor-celaka.mdx'
import * as masaTungguJkm from '@/content/pernyataan/masa-tunggu-jkm.mdx'
import * as meninggalMendadak from '@/content/pernyataan/meninggal-mendadak.mdx'
import * as pajakBertahap from '@/content/pernyataan/pajak-bertahap.mdx'
import * as pensiunBulananDulu from '@/content/pernyataan/pensiun-bulanan-dulu.mdx'
import * as selamaDiperiksa from '@/content/pernyataan/selama-diperiksa.mdx'
import * as siapaMelapor from '@/content/pernyataan/siapa-melapor.mdx'
import * as syaratBeasiswa from '@/content/pernyataan/syarat-beasiswa.mdx'
import * as tanpaMasaTunggu from '@/content/pernyataan/tanpa-masa-tunggu.mdx'
import * as telatBayar from '@/content/pernyataan/telat-bayar.mdx'
import * as tempatKerjaMenunggak from '@/content/pernyataan/tempat-kerja-menunggak.mdx'
import * as tempatKerjaTelatLapor from '@/content/pernyataan/tempat-kerja-telat-lapor.mdx'
import * as tidakDidaftarkan from '@/content/pernyataan/tidak-didaftarkan.mdx'
import * as yangMemutuskan from '@/content/pernyataan/yang-memutuskan.mdx'
import { keysOf } from '@/lib/record'
import { mdxPage } from './mdx-head'

const texts = {
  'aktif-lagi': aktifLagi,
  'bayar-di-mana': bayarDiMana,
  'berkas-meninggal-kerja': berkasMeninggalKerja,
  'bi-rate': biRate,
  'dana-desa': danaDesa,
  diskon,
  golongan,
  'hilang-di-laut': hilangDiLaut,
  'jasa-raharja': jasaRaharja,
  'jht-tanpa-menunggu': jhtTanpaMenunggu,
  'jkm-dibayar': jkmDibayar,
  'lapor-akhir': laporAkhir,
  'lapor-celaka': laporCelaka,
  'masa-tunggu-jkm': masaTungguJkm,
  'meninggal-mendadak': meninggalMendadak,
  'pajak-bertahap': pajakBertahap,
  'pensiun-bulanan-dulu': pensiunBulananDulu,
  'selama-diperiksa': selamaDiperiksa,
  'siapa-melapor': siapaMelapor,
  'syarat-beasiswa': syaratBeasiswa,
  'tanpa-masa-tunggu': tanpaMasaTunggu,
  'telat-bayar': telatBayar,
  'tempat-kerja-menunggak': tempatKerjaMenunggak,
  'tempat-kerja-telat-lapor': tempatKerjaTelatLapor,
  'tidak-didaftarkan': tidakDidaftarkan,
  'yang-memutuskan': yangMemutuskan,
}

export type StatementId = keyof typeof texts

export const statementIds = keysOf(texts)

const headSchema = z.strictObject({
  /** A regular expression: a text that matches it says the same by hand. */
  byHand: z.string().min(1),
})

/**
 * What several pages say, written once so that two pages cannot differ: what it draws, and how to
 * tell that somebody typed it by hand. Throws on a statement nobody wrote.
 */
export function statement(id: string) {
  if (!isStatementId(id)) throw new Error(`no statement "${id}"`)
  return mdxPage(headSchema, texts[id])
}

function isStatementId(id: string): id is StatementId {
  return Object.hasOwn(texts, id)
}
