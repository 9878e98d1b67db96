import { readFileSync } from 'node:fs'
import { basename, dirname } from 'node:path'
import type { MDXContent } from 'mdx/types'
import { filesBelow } from './files'

export type Text = {
  /** Where it lies: content/tanya/cek-aktif.mdx. */
  file: string
  /** As its writer typed it, without the head. */
  typed: string
  Body: MDXContent
}

/** Every text of the site. */
export const allTexts: Text[] = await Promise.all(filesBelow('content', '.mdx').map(read))

async function read(file: string): Promise<Text> {
  const folder = basename(dirname(file))
  const { default: Body } = await import(`../../../content/${folder}/${basename(file, '.mdx')}.mdx`)
  return { file, typed: readFileSync(file, 'utf8').replace(/^---[\s\S]*?^---/m, ''), Body }
}
