import { readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { fittingDay } from '../finished/fitting-day.ts'
import {
  dayFolder,
  finishedDays,
  listFile,
  mediaDays,
  mediaFolder,
} from '../finished/site-files.ts'
import {
  dayListSchema,
  type FinishedFile,
  type SiteList,
  siteListSchema,
} from '../finished/site-list.ts'
import { isCode } from './leaflet-code.ts'
import { type Page, pageOf } from './page.ts'

/** The pages that hold on a day. */
export type PagesOfDay = {
  /** ISO day for which they were made. */
  madeFor: string
  /** Why they are not those of the day asked for; null where they are. */
  problem: string | null
  find: (address: string) => Page | undefined
  /** Addresses of the answers to the codes of leaflets. */
  leafletCodes: () => string[]
}

export type Shelf = {
  list: SiteList
  pagesOn: (day: string) => PagesOfDay
  /** Takes in what has been finished since. */
  refresh: () => void
}

/** What was read of a folder, and which state of it that was. */
type Reading = { state: string; pages: ReadonlyMap<string, Page> }

/** Opens a finished site. All of it is kept in memory: a few megabytes, and no file is opened later. */
export function openShelf(siteFolder: string): Shelf {
  const list = siteListSchema.parse(readJson(listFile(siteFolder)))
  const pages = pagesIn(siteFolder, list.files)
  const days = new Map<string, ReadonlyMap<string, Page>>([[list.day, new Map()]])
  const media = new Map<string, Reading>()

  function refresh(): void {
    for (const day of finishedDays(siteFolder)) {
      if (!days.has(day)) days.set(day, pagesOfDay(dayFolder(siteFolder, day)))
    }
    for (const day of mediaDays(siteFolder)) {
      const reading = readAgain(mediaFolder(siteFolder, day), media.get(day))
      if (reading) media.set(day, reading)
    }
  }

  refresh()
  return {
    list,
    refresh,
    pagesOn(day) {
      const made = [...days.keys()].toSorted()
      const fitting = fittingDay(day, made, list)
      const madeFor = fitting ?? made.findLast((each) => each <= day) ?? list.day
      // Looked up at each question: what is made meanwhile is served the same day.
      const layers = () => [media.get(madeFor)?.pages, days.get(madeFor), pages]
      return {
        madeFor,
        problem: fitting === null ? problemOn(day, list) : null,
        find(address) {
          for (const some of layers()) {
            const page = some?.get(address)
            if (page) return page
          }
          return undefined
        },
        leafletCodes: () =>
          layers()
            .flatMap((some) => [...(some?.keys() ?? [])])
            .filter((address) => isCode(address)),
      }
    },
  }
}

function problemOn(day: string, { until }: SiteList): string {
  return day > until
    ? `${day} is after ${until}, the last day this build knows: build again`
    : `the pages of ${day} are not made yet: those before it are shown`
}

/**
 * What a folder holds that is put in its place anew now and then: what is known of it where nothing has
 * changed, and while another is being put there.
 * @throws where it cannot be read though nobody touches it
 */
function readAgain(folder: string, known: Reading | undefined): Reading | undefined {
  const state = stateOf(folder)
  if (state === null || state === known?.state) return known
  try {
    const pages = pagesOfDay(folder)
    // Otherwise some may be of the one before, and some of the new one.
    if (stateOf(folder) === state) return { state, pages }
  } catch (error) {
    if (stateOf(folder) === state) throw error
  }
  return known
}

/** Another whenever the list has been written anew; null where there is none. */
function stateOf(folder: string): string | null {
  const about = statSync(listFile(folder), { throwIfNoEntry: false })
  return about ? `${about.ino} ${about.mtimeMs} ${about.size}` : null
}

function pagesOfDay(folder: string): ReadonlyMap<string, Page> {
  return pagesIn(folder, dayListSchema.parse(readJson(listFile(folder))).files)
}

function pagesIn(folder: string, files: readonly FinishedFile[]): ReadonlyMap<string, Page> {
  return new Map(files.map((file) => [file.address, pageIn(folder, file)]))
}

function pageIn(folder: string, { file, status, headers, ...about }: FinishedFile): Page {
  const path = join(folder, file)
  return pageOf({
    status,
    headers,
    isImmutable: about.isImmutable,
    identity: readFileSync(path),
    br: about.isCompressed ? readFileSync(`${path}.br`) : null,
    gzip: about.isCompressed ? readFileSync(`${path}.gz`) : null,
  })
}

function readJson(file: string): unknown {
  return JSON.parse(readFileSync(file, 'utf8'))
}
