import { createHash } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { mkdir, rename, rm, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'

/** Something to be made of a page. */
type Wanted = {
  name: string
  html: string
  ending: string
  make: (html: string) => Promise<Buffer>
  /** Hears first whether it has to be made. */
  tell: (isNew: boolean) => void
}

/**
 * Keeps what has been made in a folder, by what it was made of.
 * @param ways a word that changes with how things are made
 */
export function openCache(folder: string, ways: string) {
  return async ({ name, html, ending, make, tell }: Wanted): Promise<Buffer> => {
    const hash = createHash('sha256').update(JSON.stringify([ways, name, html]))
    const file = join(folder, hash.digest('hex').slice(0, 16) + ending)
    const isKept = existsSync(file)
    tell(!isKept)
    if (isKept) return readFileSync(file)
    const content = await make(html)
    await writeWhole(file, content)
    return content
  }
}

/** Nobody finds half a file under its name, whenever the writing ends. */
export async function writeWhole(file: string, content: Buffer): Promise<void> {
  const beside = `${file}.${process.pid}`
  await mkdir(dirname(file), { recursive: true })
  try {
    await writeFile(beside, content)
    await rename(beside, file)
  } finally {
    await rm(beside, { force: true })
  }
}
