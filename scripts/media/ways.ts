import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { digest } from '../tasks.mjs'

/** A word that changes whenever a file does that says how things are made. */
export function waysOf(folder: string, ...more: readonly string[]): string {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
  return digest([...files, ...more].toSorted())
}
