import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, realpathSync, statSync } from 'node:fs'
import { rename, symlink } from 'node:fs/promises'
import { join } from 'node:path'
import { dayInJakarta, isDay } from '../lib/calendar/day.ts'
import { scriptFolder } from '../lib/delivery/script-files.ts'
import { fittingDay } from '../lib/finished/fitting-day.ts'
import { finishedDays, listFile } from '../lib/finished/site-files.ts'
import { type SiteList, siteListSchema } from '../lib/finished/site-list.ts'
import { withLock } from './lock.ts'
import { digest, root, run, say } from './tasks.mjs'

const NAME_LENGTH = 12

/** Finished sites, each in a folder of its name. */
export const distFolder = join(root, 'dist')

/** Leads to the site that was asked for last. */
const currentSite = join(distFolder, 'current')

/** The day the site is to show (ISO). Ends everything where SITE_DATE is none. */
export function shownDay(): string {
  const day = process.env.SITE_DATE || dayInJakarta(new Date())
  if (isDay(day)) return day
  console.error(`SITE_DATE is "${day}": a day like 2027-01-01 is wanted`)
  process.exit(1)
}

/**
 * The folder of the finished site that the present files make, with the pages of the day to be
 * shown in it; makes what is missing.
 */
export async function finishedSite(): Promise<string> {
  const day = shownDay()
  const name = siteName()
  const folder = join(distFolder, name)
  await withLock('building', async () => {
    if (existsSync(listFile(folder))) return leadTo(name)
    say('Building the site (about half a minute)')
    await run('node', ['scripts/build.ts', name])
  })
  if (!hasDay(folder, day)) {
    say(`Making the pages of ${day} (some seconds)`)
    await run('node', ['scripts/build-days.ts', name, day])
  }
  return folder
}

/** The folder of the site that was asked for last. */
export function lastFinishedSite(): string {
  return realpathSync(currentSite)
}

/** Makes a site the current one, in one step. */
export async function leadTo(name: string): Promise<void> {
  const link = join(distFolder, `.current-${process.pid}`)
  await symlink(name, link, 'junction')
  await rename(link, currentSite)
}

/** One name for the same files and settings, whichever day it is. */
export function siteName(): string {
  const settings = Object.entries(process.env).filter(
    ([name]) => name.startsWith('SITE_') && name !== 'SITE_DATE',
  )
  return createHash('sha256')
    .update(digest(siteFiles()))
    .update(JSON.stringify(settings.sort()))
    .digest('hex')
    .slice(0, NAME_LENGTH)
}

export function siteList(folder: string): SiteList {
  return siteListSchema.parse(JSON.parse(readFileSync(listFile(folder), 'utf8')))
}

/** Whether a site has the pages that hold on a day. */
export function hasDay(folder: string, day: string): boolean {
  const list = siteList(folder)
  return fittingDay(day, [list.day, ...finishedDays(folder)], list) !== null
}

function siteFiles(): string[] {
  const folders = ['app', 'components', 'content', 'lib', 'messages', 'public', 'scripts']
  const inFolders = folders
    .filter((folder) => existsSync(join(root, folder)))
    .flatMap((folder) =>
      readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' }).map((file) =>
        join(root, folder, file),
      ),
    )
    .filter((file) => statSync(file).isFile() && !isBuilt(file))
  const atTop = readdirSync(root, { withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(json|mjs|tsx?)$/.test(entry.name))
    .filter((entry) => entry.name !== 'next-env.d.ts')
    .map((entry) => join(root, entry.name))
  return [...inFolders, ...atTop].sort()
}

/** What the build itself puts into public/. */
function isBuilt(file: string): boolean {
  return file.startsWith(join(root, 'public', scriptFolder))
}
