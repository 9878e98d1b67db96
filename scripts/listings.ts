import { mkdir, writeFile } from 'node:fs/promises'
import { dirname } from 'node:path'
import type { Collected } from '../lib/finished/collect.ts'
import { listingPageFile } from '../lib/finished/site-files.ts'
import { textAt } from '../lib/offline/downloads.ts'
import { listingPages } from '../lib/offline/list-files.ts'

/** Keeps the pages that list files as they are before they say what is there: more may be made later. */
export async function keepListings(folder: string, collected: readonly Collected[]): Promise<void> {
  for (const address of listingPages) {
    const file = listingPageFile(folder, address)
    await mkdir(dirname(file), { recursive: true })
    await writeFile(file, textAt(collected, address))
  }
}
