import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'

/** Where the site's own scripts are published; pages call them `/aset/<name>.js`. */
export const scriptFolder = 'aset'

const scriptsSchema = z.record(z.string(), z.object({ src: z.string(), integrity: z.string() }))

/** The scripts of a build by the address that pages call them: where each is, with what hash. */
export type Scripts = Readonly<z.infer<typeof scriptsSchema>>

/** The list that scripts/bundles.ts leaves for those who finish pages. */
export function newestScriptList(projectFolder: string): string {
  return join(projectFolder, '.cache/scripts.json')
}

/** @throws where the scripts have not been bundled */
export function readScripts(listFile: string): Scripts {
  return scriptsSchema.parse(JSON.parse(readFileSync(listFile, 'utf8')))
}
