/** How the site is carried to a phone, and lies on it: docs/offline.md. Written by lib/offline/pocket.ts. */

/** Where the newest list is, and on the phone that of what was saved. */
export const listAddress = '/simpan/daftar.json'

/** The worker: started where a reader asks to save the site. */
export const workerAddress = '/simpan.js'

/** Where a saved page says that it is a saved one. */
export const stripMark = '<!--tersimpan-->'

/** A text of an address stands between these as it is read, not as an address spells it. */
export const [spelledFrom, spelledTo] = ['\u0001', '\u0002']

/** A text that an earlier part has: where in all text before, and how long, in base 36. */
export const [copyFrom, copyTo] = ['\u0003', '\u0004']

/** A part is fetched by itself, and is whole or not there. */
export type PartName = { url: string; integrity: string }

/** What is to be fetched: the index, then the parts of one long text in which all files stand. */
export type PocketList = {
  version: string
  /** Last day (ISO) that the build knows the rules of. */
  until: string
  parts: readonly [PartName, ...PartName[]]
}

/** The list of what was saved, and the day (ISO) of it. */
export type SavedList = PocketList & { savedOn: string }

/** Which of the headers is a file's, and from where to where it stands in the text. */
export type Stand = readonly [headers: number, start: number, end: number]

export type PocketIndex = {
  headers: readonly Readonly<Record<string, string>>[]
  files: Readonly<Record<string, Stand>>
  /** What a saved page says of itself, with {day} and {old} in it; and what it says once it is old. */
  strip: string
  old: string
  /** Address of the page for what is not there. */
  unsaved: string
}

/** What the box that saves shows: how much is there, and of what day. */
export type SavingState = {
  at: 'kosong' | 'sedang' | 'putus' | 'penuh' | 'tersimpan' | 'baru'
  done?: number
  all?: number
  savedOn?: string
}

/** What a page asks of the worker: how far it is, to save, to remove. */
export type Order = 'keadaan' | 'simpan' | 'hapus'
