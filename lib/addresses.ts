// Plain Node runs this file from scripts and tests: no imports.

/** Every address that always stands, once. Those of one kind (a program, a question …) follow from content. */
export const addresses = {
  home: '/',
  occupations: '/untuk',
  programs: '/program',
  cost: '/iuran',
  join: '/daftar',
  claim: '/klaim',
  questions: '/tanya',
  scams: '/waspada',
  house: '/kpr',
  check: '/kpr/cek',
  checkRules: '/kpr/cek/aturan',
  compare: '/kpr/banding',
  trueRate: '/kpr/bunga-asli',
  askBank: '/kpr/tanya-bank',
  search: '/cari',
  offices: '/kantor',
  outreach: '/penyuluhan',
  loudspeaker: '/penyuluhan/corong',
  wallCalendar: '/penyuluhan/kalender',
  village: '/penyuluhan/desa',
  downloads: '/unduh',
  changes: '/perubahan',
  sources: '/sumber',
  data: '/data',
  about: '/tentang',
  privacy: '/privasi',
} as const

export type Address = (typeof addresses)[keyof typeof addresses]

/** Pages that answer a query: docs/tool-pages.md. */
export const toolAddresses = [
  addresses.cost,
  addresses.check,
  addresses.compare,
  addresses.trueRate,
  addresses.askBank,
  addresses.search,
] as const

export type ToolAddress = (typeof toolAddresses)[number]

/** A day of the check for the reader's own calendar: answered like a tool. */
export const reminderAddress = `${addresses.check}/pengingat.ics`

/** What is shown where the server could not do its part. On no list: nobody looks for it. */
export const failureAddress = '/gangguan'

/** What is shown where nothing is: to an address with words in it with the nearest pages. Next names it so. */
export const missingAddress = '/_not-found'

/** The first page of the one file (docs/offline.md): built like any page, served only in the file. */
export const coverAddress = '/unduh/sampul'

/** Where a village writes down who is to be registered. */
export const jointListAddress = `${addresses.village}/daftar-bersama.xlsx`

/** What the pictures of links are made of (`npm run media`): built like any page, served nowhere. */
export const previewsAddress = '/pratinjau'

/** The texts of the site in one file. */
export const oneFileAddress = '/unduh/bebas-cemas.html'

/** The same to print; made by `npm run media`. */
export const pdfAddress = '/unduh/bebas-cemas.pdf'

/** The cards for the first hours as pictures, each by the id of its card; made by it too. */
export const claimCards = [
  { address: '/unduh/kartu-celaka-kerja.png', cardId: 'celaka-kerja-lakukan-ini-hari-ini' },
  { address: '/unduh/kartu-meninggal.png', cardId: 'ada-yang-meninggal-lakukan-ini-hari-ini' },
] as const

/** What the address of a deck's leaflet ends with. */
export const leafletEnding = '/selebaran'

/** Below it a leaflet's code tells whether the leaflet is still true; itself it is for unknown codes. */
export const leafletCodeAddress = '/s'

/** What `npm run media` makes of a deck, each by the name its file begins with. */
export const deckFileKinds = ['slide', 'selebaran', 'lipat', 'poster'] as const

export type DeckFileKind = (typeof deckFileKinds)[number]

/** Where such a file is: of the deck's slides, or of its leaflet on one of its papers. */
export function deckFile(kind: DeckFileKind, slug: string): string {
  return `${addresses.outreach}/berkas/${kind}-${slug}.pdf`
}

/** What else it makes for a meeting. */
export const meetingFiles = {
  calendarA4: `${addresses.outreach}/berkas/kalender-a4.pdf`,
  calendarA3: `${addresses.outreach}/berkas/kalender-a3.pdf`,
  loudspeaker: `${addresses.outreach}/berkas/naskah-corong.pdf`,
} as const

/** The figures as files. */
export const dataFiles = {
  json: '/data/fakta.json',
  comma: '/data/fakta.csv',
  semicolon: '/data/fakta-titik-koma.csv',
  schema: '/data/fakta.schema.json',
  /** Folder of one file for each figure, by its id. */
  single: '/data/fakta',
} as const

/** What stands in pages of others, each by its id. */
export const embedIds = ['jkm', 'iuran-petani', 'klaim-48-jam'] as const

export type EmbedId = (typeof embedIds)[number]

export const embedFolder = '/sematan'

/** What a phone without signal shows in place of a page that it has not saved. */
export const unsavedAddress = '/tanpa-sinyal'

/** What is refused by itself, whatever was asked: by slug below the address of failures. */
export const refusals = [
  { slug: 'kiriman', words: 'method', status: 405 },
  { slug: 'panjang', words: 'tooLong', status: 414 },
  { slug: 'ramai', words: 'tooOften', status: 429 },
] as const

/** Where the page of a refusal stands; on no list either. */
export function refusalAddress({ slug }: (typeof refusals)[number]): string {
  return `${failureAddress}/${slug}`
}
