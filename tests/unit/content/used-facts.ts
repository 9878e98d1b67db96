import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { derivedFacts, recordedFacts } from '@/lib/content/figures/records'
import { factIdsIn } from '@/lib/content/texts/facts-in-text'

/** Files below a folder with one of these endings. */
export function filesBelow(folder: string, ...endings: string[]): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => endings.some((ending) => file.endsWith(ending)))
    .map((file) => join(folder, file))
}

export const mdxFiles = filesBelow('content', '.mdx')

/** Ids that some page, tool or component names; inputs of computed figures do not count. */
export function factIdsOfSite(): string[] {
  const inText = mdxFiles.flatMap((file) => factIdsIn(readFileSync(file, 'utf8')))
  const code = ['app', 'lib/content', 'lib/kpr', 'lib/iuran']
    .flatMap((folder) => filesBelow(folder, '.ts', '.tsx'))
    .filter((file) => !file.includes('derived'))
    .map((file) => readFileSync(file, 'utf8'))
    .join('\n')
  const named = [...recordedFacts.keys(), ...derivedFacts.keys()].filter((id) =>
    code.includes(`'${id}'`),
  )
  return [...new Set([...inText, ...named])]
}
