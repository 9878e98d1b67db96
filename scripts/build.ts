// Builds the site and finishes it in dist/<name>: made aside, then put in its place in one step.
import { existsSync } from 'node:fs'
import { cp, mkdir, readdir, rename, rm, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { failureAddress, previewsAddress, refusalAddress, refusals } from '../lib/addresses.ts'
import { addDays } from '../lib/calendar/day.ts'
import { newestScriptList, readScripts } from '../lib/delivery/script-files.ts'
import { toolFolder, toolScriptsFile } from '../lib/delivery/tool-files.ts'
import { collectFinished } from '../lib/finished/collect.ts'
import { nginxErrors } from '../lib/finished/nginx-errors.ts'
import { listFile, nginxErrorsFile, previewsPageFile } from '../lib/finished/site-files.ts'
import type { SiteList } from '../lib/finished/site-list.ts'
import { listed, writeFiles } from '../lib/finished/write-files.ts'
import { textAt, withDownloads } from '../lib/offline/downloads.ts'
import {
  bundleForBrowser,
  bundleForServer,
  bundleFront,
  bundleWorker,
  changeDaysBetween,
  sitePages,
} from './bundles.ts'
import { downloadSettings } from './download-settings.ts'
import { keepListings } from './listings.ts'
import { distFolder, leadTo, shownDay, siteName } from './site.ts'
import { root, run } from './tasks.mjs'

/** So far ahead the days of change are known, and their pages made. */
const DAYS_AHEAD = 180
/** Days before the build are looked at too (SITE_DATE). */
const DAYS_BACK = 365
/** The last site stays, for whoever still serves it. */
const KEPT_SITES = 2

const name = process.argv[2] ?? siteName()
const day = shownDay()
const nextFolder = join(root, '.next')

const pages = await sitePages()
await bundleForBrowser(pages)
await run('next', ['build'], { NEXT_TELEMETRY_DISABLED: '1', BUILD_NAME: name, SITE_DATE: day })
await bundleForServer(nextFolder, pages)

// What is finished is never touched: somebody may serve it.
if (!existsSync(listFile(join(distFolder, name)))) {
  const aside = join(distFolder, `.${name}-${process.pid}`)
  await finish(aside)
  await rename(aside, join(distFolder, name))
}
await leadTo(name)
await removeOldSites()

async function finish(folder: string): Promise<void> {
  await mkdir(folder, { recursive: true })
  const until = addDays(day, DAYS_AHEAD)
  const collected = await collectFinished(nextFolder, join(root, 'public'))
  const scripts = readScripts(newestScriptList(root))
  const files = withDownloads(collected, { ...downloadSettings, day, until, scripts })
  files.push(await bundleWorker(scripts))
  await writeFiles(folder, files)
  await keepListings(folder, collected)
  await writeFile(previewsPageFile(folder), textAt(collected, previewsAddress))
  await cp(join(nextFolder, toolFolder), join(folder, toolFolder), { recursive: true })
  await cp(newestScriptList(root), toolScriptsFile(folder))
  await bundleFront(folder)
  const errors = [failureAddress, ...refusals.map(refusalAddress)]
  await writeFile(nginxErrorsFile(folder), nginxErrors(files, errors))
  const list: SiteList = {
    build: name,
    day,
    until,
    changeDays: await changeDaysBetween(addDays(day, -DAYS_BACK), until),
    files: files.map(listed),
  }
  await writeFile(listFile(folder), JSON.stringify(list))
}

async function removeOldSites(): Promise<void> {
  const entries = await readdir(distFolder, { withFileTypes: true })
  const sites = entries.filter((entry) => entry.isDirectory()).map((entry) => entry.name)
  const ages = await Promise.all(
    sites.map(async (site) => ({ site, at: (await stat(join(distFolder, site))).mtimeMs })),
  )
  const others = ages.filter(({ site }) => site !== name && !isLeftOver(site))
  const old = others.toSorted((a, b) => b.at - a.at).slice(KEPT_SITES - 1)
  for (const site of [...old.map((each) => each.site), ...sites.filter(isLeftOver)]) {
    await rm(join(distFolder, site), { recursive: true, force: true })
  }
}

/** A build that was ended half-way. */
function isLeftOver(site: string): boolean {
  return site.startsWith('.')
}
