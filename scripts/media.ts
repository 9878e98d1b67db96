// npm run media: makes what needs a browser to be made (scripts/media/things.ts) of the finished site,
// and the page that lists it. What has not changed is not made again.
import { createHash } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { mkdir, rename, rm, writeFile } from 'node:fs/promises'
import { basename, dirname, extname, join } from 'node:path'
import { type Browser, chromium } from '@playwright/test'
import { addresses, oneFileAddress } from '../lib/addresses.ts'
import type { Collected } from '../lib/finished/collect.ts'
import {
  downloadsPageFile,
  listFile,
  mediaFolder,
  previewsPageFile,
} from '../lib/finished/site-files.ts'
import type { DayList } from '../lib/finished/site-list.ts'
import { listed, writeFiles } from '../lib/finished/write-files.ts'
import { linkPictures } from '../lib/offline/link-pictures.ts'
import { listFiles } from '../lib/offline/list-files.ts'
import { pocketBytes, pocketSize } from '../lib/offline/pocket.ts'
import { findBrowser } from './browser.ts'
import { finishedDay } from './media/finished-day.ts'
import { drawn, linkPictureFile, naming } from './media/link-pictures.ts'
import { type Thing, things } from './media/things.ts'
import { finishedSite, shownDay } from './site.ts'
import { progress, root, say } from './tasks.mjs'

const cacheFolder = join(root, '.cache/media')

const site = await finishedSite()
const { madeFor, folder, about, read } = finishedDay(site, shownDay())
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
    const content = await kept(html, '.jpg', drawn, () => {})
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
  return kept(html, extname(address), make, (isNew) => say(isNew ? line : `${line} (not changed)`))
}

/** Made now, or as it was made of the same before. */
async function kept(
  html: string,
  ending: string,
  make: Thing['make'],
  tell: (isNew: boolean) => void,
): Promise<Buffer> {
  const key = createHash('sha256').update(html).update(String(make)).digest('hex').slice(0, 16)
  const file = join(cacheFolder, key + ending)
  tell(!existsSync(file))
  if (existsSync(file)) return readFileSync(file)
  browser ??= await chromium.launch({
    executablePath: await findBrowser(),
    args: ['--no-sandbox', '--disable-gpu'],
  })
  const content = await make(browser, html)
  await mkdir(cacheFolder, { recursive: true })
  await writeFile(file, content)
  return content
}

/** Pages that say what has been made: that of downloads, and each that has a picture. */
function pagesThatNameThem(): Collected[] {
  const downloads = downloadsPage()
  return links.flatMap((link) => {
    const picture = pictures.get(link.address)
    const page = link.address === addresses.downloads ? downloads : finishedPage(link.address)
    return picture ? [naming(page, link, picture)] : []
  })
}

function finishedPage(address: string): Collected {
  const { file, status, headers, isImmutable } = about(address)
  return { address, file, status, headers, isImmutable, content: read(address) }
}

/** The page of downloads, with what has been made besides what every build has. */
function downloadsPage(): Collected {
  const bytes = new Map([
    [oneFileAddress, read(oneFileAddress).length],
    [pocketSize, pocketBytes((part) => read(part))],
    ...made.map((each) => [each.address, each.content.length] as const),
  ])
  const html = listFiles(readFileSync(downloadsPageFile(folder), 'utf8'), bytes)
  return { ...finishedPage(addresses.downloads), content: Buffer.from(html) }
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
