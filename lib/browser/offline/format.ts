/** How the site is carried to a phone, and lies on it: docs/offline.md. Written by lib/offline/pocket.ts. */

/** Where the newest list is, and on the phone that of what was saved. */
export const listAddress = '/simpan/daftar.json'

/** The worker: started where a reader asks to save the site. */
export const workerAddress = '/simpan.js'

/** Where a saved page says that it is a saved one. */
export const stripMark = '<!--tersimpan-->'

/** A text of an address stands between these as it is read, not as an address spells it. */
export const [spelledFrom, spelledTo] = ['\u0001', '\u0002']

/** A part is fetched by itself, and is whole or not there. */
export type PartName = { url: string; integrity: string }

/** What is to be fetched: one text, made small and cut into parts. */
export type PocketList = {
  /** SHA-256 of the text, in hexadecimal. */
  version: string
  /** Last day (ISO) that the build knows the rules of. */
  until: string
  /** Length of the text. */
  bytes: number
  parts: readonly PartName[]
}

/** Which of the headers is a file's, and how many letters long it is. */
export type Stand = readonly [headers: number, letters: number]

/** What a saved page says of itself, with {day} and {old} in it; and what it says once it is old. */
export type PocketWords = {
  strip: string
  old: string
  /** Address of the page for what is not there. */
  unsaved: string
}

/** The last line of the text: which files stand in the rest of it, one behind another. */
export type PocketIndex = {
  words: PocketWords
  headers: readonly Readonly<Record<string, string>>[]
  files: Readonly<Record<string, Stand>>
}

/** The text in its pieces: what each file is called and says, and the index as it stands. */
export function laidOut(text: string): {
  index: PocketIndex
  files: [address: string, text: string][]
  last: string
} {
  const last = text.slice(text.lastIndexOf('\n'))
  const index: PocketIndex = JSON.parse(last)
  let end = 0
  const files = Object.entries(index.files).map(([address, [, letters]]): [string, string] => {
    end += letters
    return [address, text.slice(end - letters, end)]
  })
  return { index, files, last }
}

/** What is saved since which day (ISO): its files lie at `keptAddress`. */
export type SavedList = Pick<PocketList, 'version' | 'until'> & {
  savedOn: string
  words: PocketWords
}

/** Where a file of a version lies on the phone. */
export function keptAddress(version: string, path: string): string {
  return `/simpan/${version}${path}`
}

/** What the box that saves shows: how much is there, and of what day. */
export type SavingState = {
  at: 'kosong' | 'sedang' | 'putus' | 'penuh' | 'tersimpan' | 'baru'
  done?: number
  all?: number
  savedOn?: string
  /** Of the newest version, where it is not the one that is saved. */
  version?: string
}

/** What a page asks of the worker: how far it is, to save, to remove. */
export type Order = 'keadaan' | 'simpan' | 'hapus'
