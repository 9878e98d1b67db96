// Makes the pages of other days for a finished site: `build-days.ts <name> [day …]`; without a day
// those of every coming day on which something changes, with the lowest priority.
import { existsSync, readFileSync, rmSync } from 'node:fs'
import { cp, mkdir, rename, rm, writeFile } from 'node:fs/promises'
import { constants, setPriority } from 'node:os'
import { dirname, join } from 'node:path'
import { previewsAddress } from '../lib/addresses.ts'
import { readScripts, scriptFolder } from '../lib/delivery/script-files.ts'
import { toolScriptsFile } from '../lib/delivery/tool-files.ts'
import { type Collected, collectBuilt } from '../lib/finished/collect.ts'
import { dayFolder, listFile, previewsPageFile } from '../lib/finished/site-files.ts'
import type { DayList } from '../lib/finished/site-list.ts'
import { listed, writeFiles } from '../lib/finished/write-files.ts'
import { textAt, withDownloads } from '../lib/offline/downloads.ts'
import { downloadSettings } from './download-settings.ts'
import { keepListings } from './listings.ts'
import { withLock } from './lock.ts'
import { distFolder, hasDay, siteList, siteName } from './site.ts'
import { root, run, say } from './tasks.mjs'

const [name = siteName(), ...asked] = process.argv.slice(2)
const site = join(distFolder, name)
const { day: builtFor, until, changeDays, files: siteFiles } = siteList(site)
const nextFolder = join(root, '.next')
/** Next finishes pages in a copy: nothing of what was built is touched. */
const copy = join('.cache', `days-${process.pid}`)

process.on('SIGTERM', () => process.exit(1))
process.on('exit', () => rmSync(join(root, copy), { recursive: true, force: true }))

if (asked.length === 0) setPriority(constants.priority.PRIORITY_LOW)
const wanted = asked.length > 0 ? asked : changeDays.filter((each) => each > builtFor)
const days = wanted.filter((each) => !hasDay(site, each))
if (days.length > 0) await withLock('building', copyBuild)
for (const day of days) await makeDay(day)

async function copyBuild(): Promise<void> {
  if (builtName() !== name) await run('node', ['scripts/build.ts', name])
  await cp(nextFolder, join(root, copy), {
    recursive: true,
    filter: (path) => !path.endsWith('.map') && path !== join(nextFolder, 'cache'),
  })
}

/** Which site the folder of Next holds. */
function builtName(): string {
  const file = join(nextFolder, 'BUILD_ID')
  return existsSync(file) ? readFileSync(file, 'utf8').trim() : ''
}

async function makeDay(day: string): Promise<void> {
  refuseOtherFiles()
  await run('next', ['build', '--experimental-build-mode', 'generate'], {
    NEXT_TELEMETRY_DISABLED: '1',
    BUILD_FOLDER: copy,
    BUILD_NAME: name,
    SCRIPT_LIST: toolScriptsFile(site),
    SITE_DATE: day,
  })
  refuseOtherFiles()
  const known = new Map(siteFiles.map((file) => [file.address, JSON.stringify(file)]))
  const collected = await collectBuilt(join(root, copy))
  const all = withDownloads([...collected, ...scriptsOfSite()], {
    ...downloadSettings,
    day,
    until,
    scripts: readScripts(toolScriptsFile(site)),
  })
  const files = all.filter((file) => known.get(file.address) !== JSON.stringify(listed(file)))
  const folder = dayFolder(site, day)
  const aside = join(dirname(folder), `.${day}-${process.pid}`)
  await mkdir(aside, { recursive: true })
  await writeFiles(aside, files)
  await keepListings(aside, collected)
  await writeFile(previewsPageFile(aside), textAt(collected, previewsAddress))
  const list: DayList = { day, files: files.map(listed) }
  await writeFile(listFile(aside), JSON.stringify(list))
  if (existsSync(folder)) await rm(aside, { recursive: true })
  else await rename(aside, folder)
}

/** They are the same on every day; what a phone saves has them in it. */
function scriptsOfSite(): Collected[] {
  return siteFiles
    .filter(({ address }) => address.startsWith(`/${scriptFolder}/`))
    .map((about) => ({
      address: about.address,
      file: about.file,
      status: about.status,
      headers: about.headers,
      isImmutable: about.isImmutable,
      content: readFileSync(join(site, about.file)),
    }))
}

/** Records are read while pages are made: those of other files are another site. */
function refuseOtherFiles(): void {
  if (siteName() === name) return
  say(`The files of the site have changed: no more days are made for ${name}`)
  process.exit(1)
}
