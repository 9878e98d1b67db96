import { readdirSync } from 'node:fs'
import { addresses, toolAddresses } from '../../lib/addresses.ts'

const slugs = (folder: string) =>
  readdirSync(`content/${folder}`).map((file) => file.replace('.mdx', ''))
/** Addresses of the texts of a folder. */
export const named = (folder: string) => slugs(folder).map((slug) => `/${folder}/${slug}`)

/** Short answers, all of one form. */
export const questionPages = named('tanya')

/** What answers a query: docs/tool-pages.md. */
export const toolPages = toolAddresses

/** Where the figures of a topic stand with their sources: each program is a topic. */
const topicPages = [
  ...slugs('program'),
  ...['iuran', 'rumah', 'subsidi', 'upah', 'layanan', 'migran', 'lain'],
].map((topic) => `/sumber/${topic}`)

export const plainPages = [
  ...Object.values(addresses).filter((path) => !toolPages.some((tool) => tool === path)),
  ...named('program'),
  ...named('untuk'),
  ...named('penyuluhan'),
  ...topicPages,
]

/** What is printed of each deck, all of one form. */
export const leafletPages = named('penyuluhan').map((deck) => `${deck}/selebaran`)

export const missingPage = '/halaman-yang-tidak-ada'

/** Tool pages in every kind of state: empty, answered, wrong. */
export const toolStates = [
  '/kpr/cek?segmen=bpu&jht=tidak&bulan=1&tahun=2026&jkkjkm=tidak&iuran=menunggak&perusahaan=sebagian&rumah=punya&pernah=sudah&slik=macet&lahir=1975&penghasilan=2000000&pinjaman=600000000&tenor=30',
  '/kpr/cek?segmen=pu&jht=ya&tanggal=22&bulan=11&tahun=2025&jkkjkm=ya&iuran=lancar&perusahaan=tertib&rumah=belum&pernah=belum&slik=lancar&lahir=1990&penghasilan=6.000.000&pinjaman=150+juta&tenor=15',
  '/kpr/cek?segmen=bpu&jht=tidak&bulan=2&tahun=2026',
  '/kpr/cek?segmen=pu&jht=ya&bulan=3&tahun=2020',
  '/kpr/cek?segmen=siapa&tanggal=31&bulan=2&tahun=abc&penghasilan=banyak&tenor=-1',
  '/kpr/banding?harga=166+juta&dp=16+juta&tenor=20&promo=5&promo_bulan=24&lanjut=11',
  '/kpr/banding?harga=800000000&dp=100000000&tenor=30&mlt=8&promo=3,81&promo_bulan=60&lanjut=11&bi=1&penghasilan=20+juta',
  '/kpr/banding?harga=murah&dp=9999999999&tenor=0&promo=-3',
  '/kpr/bunga-asli?pinjaman=20+juta&cicilan=1.000.000&kali=24',
  '/kpr/bunga-asli?pinjaman=1+juta&potongan=50rb&cicilan=270000&kali=4&periode=minggu',
  '/kpr/bunga-asli?pinjaman=20+juta&cicilan=800rb&kali=24',
  '/kpr/bunga-asli?pinjaman=x&kali=361',
  '/kpr/tanya-bank?harga=166+juta&dp=16+juta&tenor=20&promo=5&promo_bulan=24&lanjut=11',
  '/kpr/tanya-bank?harga=x',
  '/iuran?segmen=bpu&sektor=umum&penghasilan=3+juta&jht=ya&bulan=2026-11&bayar=12',
  '/iuran?segmen=bpu&sektor=transportasi&penghasilan=500rb&bulan=2027-04',
  '/iuran?segmen=pu&upah=4+juta&risiko=2&jp=ya&bulan=2026-11',
  '/iuran?segmen=pu&upah=50+juta&risiko=5&jp=ya&bulan=2027-06',
  '/iuran?segmen=siapa&penghasilan=banyak&bulan=2026-13',
  '/cari?q=iuran+petani',
  '/cari?q=zzxqwv',
] as const
