import { jkkRateFacts } from '@/lib/iuran/wage-contribution'

/** Figures of the contributions: they change by contribution month. */
export const monthlyFactIds = [
  'bpu.golongan',
  'bpu.jkk.persen',
  'bpu.jkm',
  'bpu.jht.persen',
  'bpu.diskon.umum',
  'bpu.diskon.transportasi',
  ...Object.values(jkkRateFacts),
  'jkm.pu',
  'jht.pu.pekerja',
  'jht.pu.majikan',
  'jp.iuran.pekerja',
  'jp.iuran.pemberi-kerja',
  'jp.upah-tertinggi',
  'jkp.iuran.pemerintah',
  'jkp.iuran.dari-jkk',
  'jkp.upah-tertinggi',
] as const

/** What else an answer rests on. */
const otherFactIds = [
  'bpu.dasar-terendah',
  'bpu.jkk-tertinggi',
  'jkm.total',
  'jkm.awal',
  'jkm.syarat-bulan',
  'jkm.santunan',
  'jkm.beasiswa.syarat',
  'jkk.meninggal',
  'jkk.cacat-total',
  'jkk.berkala',
  'jkk.pemakaman',
  'jkk.stmb.penuh',
  'jkk.stmb.lanjut',
  'jkk.beasiswa.kuliah',
  'jht.hasil',
  'jp.rumus',
  'jp.masa-iuran',
  'jp.pensiun-bulanan-pertama',
  'jp.batas-pensiun.sejak',
  'jp.batas-pensiun.terkecil',
  'jp.batas-pensiun.terbesar',
  'jkp.persen',
  'jkp.lama',
  'jkp.masa-iuran',
  'jkp.program.kecil',
  'jkp.program.besar',
] as const

export type ContributionFactId = (typeof monthlyFactIds)[number] | (typeof otherFactIds)[number]

/** Every record the calculator rests on. */
export const contributionFactIds: readonly ContributionFactId[] = [
  ...monthlyFactIds,
  ...otherFactIds,
]
