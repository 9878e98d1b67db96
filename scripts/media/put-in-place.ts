import { existsSync } from 'node:fs'
import { rename, rm } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'

/** Puts a complete folder in the place of another, which is gone only once the new one is there. */
export async function putInPlace(fresh: string, place: string): Promise<void> {
  // A name that is no day: nobody reads it.
  const before = join(dirname(place), `.${basename(place)}-${process.pid}-before`)
  if (existsSync(place)) {
    // Left by one of the same number that was ended meanwhile.
    await rm(before, { recursive: true, force: true })
    await rename(place, before)
  }
  try {
    await rename(fresh, place)
  } catch (error) {
    if (existsSync(before)) await rename(before, place)
    throw error
  }
  await rm(before, { recursive: true, force: true })
}
