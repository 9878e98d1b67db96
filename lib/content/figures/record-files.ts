import { readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'

/** The order in which records are shown, file by file. A file that is not named comes last by itself. */
const shownFirst = {
  facts:
    'bpu jkk jkm jht jp jkp mlt syarat-mlt layanan untuk kpr iuran cek hak penawaran upah'.split(
      ' ',
    ),
  sources: 'jaminan pensiun rumah penawaran layanan untuk cek hak iuran upah'.split(' '),
}

type Records = Record<keyof typeof shownFirst, unknown[]>

/** Every record below `content`, in that order. The bundle of the server carries them in itself. */
export function readRecords(projectFolder: string): Records {
  return { facts: recordsIn(projectFolder, 'facts'), sources: recordsIn(projectFolder, 'sources') }
}

function recordsIn(projectFolder: string, folder: keyof typeof shownFirst): unknown[] {
  const path = join(projectFolder, 'content', folder)
  const files = readdirSync(path).map((file) => basename(file, '.json'))
  return [...new Set([...shownFirst[folder], ...files.sort()])].flatMap((file): unknown =>
    JSON.parse(readFileSync(join(path, `${file}.json`), 'utf8')),
  )
}
