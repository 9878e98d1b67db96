// npm run media: makes what needs a browser to be made (scripts/media/things.ts) of the finished site,
// and the page that lists it. What has not changed is not made again.
import { readFileSync } from 'node:fs'
import { mkdir, writeFile } from 'node:fs/promises'
import { basename, dirname, extname, join } from 'node:path'
import { type Browser, chromium } from '@playwright/test'
import { oneFileAddress } from '../lib/addresses.ts'
import type { Collected } from '../lib/finished/collect.ts'
import {
  listFile,
  listingPageFile,
  mediaFolder,
  previewsPageFile,
} from '../lib/finished/site-files.ts'
import type { DayList } from '../lib/finished/site-list.ts'
import { listed, writeFiles } from '../lib/finished/write-files.ts'
import { linkPictures } from '../lib/offline/link-pictures.ts'
import { listFiles, listingPages } from '../lib/offline/list-files.ts'
import { pocketBytes, pocketSize } from '../lib/offline/pocket.ts'
import { findBrowser } from './browser.ts'
import { openCache } from './media/cache.ts'
import { finishedDay } from './media/finished-day.ts'
import { drawn, linkPictureFile, naming } from './media/link-pictures.ts'
import { putInPlace } from './media/put-in-place.ts'
import { type Thing, thingsOf } from './media/things.ts'
import { waysOf } from './media/ways.ts'
import { finishedSite, shownDay } from './site.ts'
import { progress, root, say } from './tasks.mjs'

/** Made now, or as it was made of the same, in the same way, before. */
const kept = openCache(
  join(root, '.cache/media'),
  waysOf(join(root, 'scripts/media'), join(root, 'lib/offline/link-pictures.ts')),
)

const site = await finishedSite()
const { madeFor, folder, finished, about, read } = finishedDay(site, shownDay())
const things = thingsOf(finished)
const links = linkPictures(readFileSync(previewsPageFile(folder), 'utf8'))
const made: Collected[] = []
/** The picture of a link to a page, by the address of the page. */
const pictures = new Map<string, Collected>()
let browser: Browser | undefined
try {
  for (const [i, thing] of things.entries()) {
    made.push(await collected(thing, `${i + 1} of ${things.length}: ${thing.address}`))
  }
  for (const [i, { address, html }] of links.entries()) {
    progress(i + 1, links.length, `pictures of links: ${address}`)
    const make = inBrowser(drawn)
    const content = await kept({ name: address, html, ending: '.jpg', make, tell: () => {} })
    pictures.set(address, linkPictureFile(address, content))
  }
} finally {
  await browser?.close()
}
await putInSite([...made, ...pictures.values(), ...pagesThatNameThem()])
say(`${made.length + pictures.size} files are in the site of ${madeFor}: npm start serves them`)

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

async function contentOf({ address, from, input, make }: Thing, line: string): Promise<Buffer> {
  const html = input(read(from).toString())
  const tell = (isNew: boolean) => say(isNew ? line : `${line} (not changed)`)
  return kept({ name: address, html, ending: extname(address), make: inBrowser(make), tell })
}

/** The browser is opened when the first thing has to be made: often there is none. */
function inBrowser(make: Thing['make']) {
  return async (html: string): Promise<Buffer> => {
    browser ??= await chromium.launch({
      executablePath: await findBrowser(),
      args: ['--no-sandbox', '--disable-gpu'],
    })
    return make(browser, html)
  }
}

/** Pages that say what has been made: those that list files, and each that has a picture. */
function pagesThatNameThem(): Collected[] {
  return links.flatMap((link) => {
    const picture = pictures.get(link.address)
    const page = listingPages.includes(link.address)
      ? listingPage(link.address)
      : finishedPage(link.address)
    return picture ? [naming(page, link, picture)] : []
  })
}

function finishedPage(address: string): Collected {
  const { file, status, headers, isImmutable } = about(address)
  return { address, file, status, headers, isImmutable, content: read(address) }
}

/** A page that lists files, with what has been made besides what every build has. */
function listingPage(address: string): Collected {
  const bytes = new Map([
    [oneFileAddress, read(oneFileAddress).length],
    [pocketSize, pocketBytes((part) => read(part))],
    ...made.map((each) => [each.address, each.content.length] as const),
  ])
  const html = listFiles(readFileSync(listingPageFile(folder, address), 'utf8'), bytes)
  return { ...finishedPage(address), content: Buffer.from(html) }
}

/** Written aside, and put in its place when complete. */
async function putInSite(files: readonly Collected[]): Promise<void> {
  const place = mediaFolder(site, madeFor)
  const aside = join(dirname(place), `.${madeFor}-${process.pid}`)
  await mkdir(aside, { recursive: true })
  await writeFiles(aside, files)
  const list: DayList = { day: madeFor, files: files.map(listed) }
  await writeFile(listFile(aside), JSON.stringify(list))
  await putInPlace(aside, place)
}
