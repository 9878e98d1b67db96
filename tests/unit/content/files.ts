import { readdirSync } from 'node:fs'
import { join } from 'node:path'

/** Files below a folder with one of these endings. */
export function filesBelow(folder: string, ...endings: string[]): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => endings.some((ending) => file.endsWith(ending)))
    .map((file) => join(folder, file))
}
