// npm run media: makes what needs a browser to be made (scripts/media/things.ts) of the finished site,
// and the page that lists it. What has not changed is not made again.
import { createHash } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { mkdir, rename, rm, writeFile } from 'node:fs/promises'
import { basename, dirname, extname, join } from 'node:path'
import { type Browser, chromium } from '@playwright/test'
import { oneFileAddress } from '../lib/addresses.ts'
import type { Collected } from '../lib/finished/collect.ts'
import { listFile, listingPageFile, mediaFolder } from '../lib/finished/site-files.ts'
import type { DayList } from '../lib/finished/site-list.ts'
import { listed, writeFiles } from '../lib/finished/write-files.ts'
import { listFiles, listingPages } from '../lib/offline/list-files.ts'
import { pocketBytes, pocketSize } from '../lib/offline/pocket.ts'
import { findBrowser } from './browser.ts'
import { finishedDay } from './media/finished-day.ts'
import { type Thing, thingsOf } from './media/things.ts'
import { finishedSite, shownDay } from './site.ts'
import { root, say } from './tasks.mjs'

const cacheFolder = join(root, '.cache/media')

const site = await finishedSite()
const { madeFor, folder, finished, about, read } = finishedDay(site, shownDay())
const things = thingsOf(finished)
const made: Collected[] = []
let browser: Browser | undefined
try {
  for (const [i, thing] of things.entries()) {
    made.push(await collected(thing, `${i + 1} of ${things.length}: ${thing.address}`))
  }
} finally {
  await browser?.close()
}
await putInSite([...made, ...listingPages.map(listingPage)])
say(`${made.length} files are in the site of ${madeFor}: npm start serves them`)

async function collected(thing: Thing, line: string): Promise<Collected> {
  const { address, type } = thing
  const ending = extname(address)
  const name = `${basename(address, ending)}-${madeFor}${ending}`
  return {
    address,
    file: `site${address}`,
    status: 200,
    headers: { 'Content-Type': type, 'Content-Disposition': `attachment; filename="${name}"` },
    isImmutable: false,
    content: await contentOf(thing, line),
  }
}

/** Made now, or as it was made of the same before. */
async function contentOf({ address, from, input, make }: Thing, line: string): Promise<Buffer> {
  const html = input(read(from).toString())
  const hash = createHash('sha256').update(html).update(address).update(String(make))
  const key = hash.digest('hex').slice(0, 16)
  const file = join(cacheFolder, key + extname(address))
  if (existsSync(file)) {
    say(`${line} (not changed)`)
    return readFileSync(file)
  }
  say(line)
  browser ??= await chromium.launch({
    executablePath: await findBrowser(),
    args: ['--no-sandbox', '--disable-gpu'],
  })
  const content = await make(browser, html)
  await mkdir(cacheFolder, { recursive: true })
  await writeFile(file, content)
  return content
}

/** A page that lists files, with what has been made besides what every build has. */
function listingPage(listing: string): Collected {
  const { address, file, status, headers, isImmutable } = about(listing)
  const bytes = new Map([
    [oneFileAddress, read(oneFileAddress).length],
    [pocketSize, pocketBytes((part) => read(part).toString())],
    ...made.map((each) => [each.address, each.content.length] as const),
  ])
  const html = listFiles(readFileSync(listingPageFile(folder, address), 'utf8'), bytes)
  return { address, file, status, headers, isImmutable, content: Buffer.from(html) }
}

/** Put in its place in one step. */
async function putInSite(files: readonly Collected[]): Promise<void> {
  const place = mediaFolder(site, madeFor)
  const aside = join(dirname(place), `.${madeFor}-${process.pid}`)
  await mkdir(aside, { recursive: true })
  await writeFiles(aside, files)
  const list: DayList = { day: madeFor, files: files.map(listed) }
  await writeFile(listFile(aside), JSON.stringify(list))
  await rm(place, { recursive: true, force: true })
  await rename(aside, place)
}
