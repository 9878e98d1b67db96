import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fittingDay } from '../../lib/finished/fitting-day.ts'
import { dayFolder, finishedDays, listFile } from '../../lib/finished/site-files.ts'
import { dayListSchema, type FinishedFile } from '../../lib/finished/site-list.ts'
import { siteList } from '../site.ts'

/** The finished files that hold on a day. */
export type FinishedDay = {
  /** ISO day for which they were made. */
  madeFor: string
  /** Folder in which those of that day are. */
  folder: string
  /** Addresses of all that is finished. */
  finished: readonly string[]
  about: (address: string) => FinishedFile
  read: (address: string) => Buffer
}

/** @throws where no pages of the day are finished */
export function finishedDay(site: string, day: string): FinishedDay {
  const list = siteList(site)
  const madeFor = fittingDay(day, [list.day, ...finishedDays(site)], list)
  if (madeFor === null) throw new Error(`the pages of ${day} are not finished`)
  const folder = madeFor === list.day ? site : dayFolder(site, madeFor)
  const changed = folder === site ? [] : listed(folder)
  const files = new Map(
    [...list.files.map((about) => ({ about, folder: site })), ...changed].map((file) => [
      file.about.address,
      file,
    ]),
  )
  const fileAt = (address: string) => {
    const file = files.get(address)
    if (!file) throw new Error(`${address} is not finished`)
    return file
  }
  return {
    madeFor,
    folder,
    finished: [...files.keys()],
    about: (address) => fileAt(address).about,
    read: (address) => {
      const file = fileAt(address)
      return readFileSync(join(file.folder, file.about.file))
    },
  }
}

function listed(folder: string) {
  const { files } = dayListSchema.parse(JSON.parse(readFileSync(listFile(folder), 'utf8')))
  return files.map((about) => ({ about, folder }))
}
