import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { z } from 'zod'

const metaSchema = z.looseObject({
  status: z.int().optional(),
  headers: z.record(z.string(), z.string()).default({}),
})

export type Meta = z.infer<typeof metaSchema>

/**
 * Files of everything Next has finished in the folder of a build, by address: pages (`.html`) or
 * other answers (`.body`). The not-found page is in no list of Next's, but its file is here.
 */
export async function prerenderedFiles(
  buildFolder: string,
  ending: '.html' | '.body',
): Promise<ReadonlyMap<string, string>> {
  const folder = join(buildFolder, 'server/route-cache')
  const files = (await readdir(folder, { recursive: true })).filter((file) => file.endsWith(ending))
  return new Map(files.sort().map((file) => [addressOf(file, ending), join(folder, file)]))
}

/** Status and headers of such a file, which Next keeps beside it. */
export async function metaOf(file: string): Promise<Meta> {
  return metaSchema.parse(JSON.parse(await readFile(metaFile(file), 'utf8')))
}

export function metaFile(file: string): string {
  return file.replace(/\.(html|body)$/, '.meta')
}

function addressOf(file: string, ending: string): string {
  const address = file.replace(/^.*\/\$/, '').slice(0, -ending.length)
  return address === '/index' ? '/' : address
}
