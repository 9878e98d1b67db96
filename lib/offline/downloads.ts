import {
  addresses,
  coverAddress,
  embedFolder,
  failureAddress,
  leafletCodeAddress,
  leafletEnding,
  oneFileAddress,
  previewsAddress,
  unsavedAddress,
} from '../addresses.ts'
import { type Scripts, scriptFolder } from '../delivery/script-files.ts'
import type { Collected } from '../finished/collect.ts'
import { listFiles, listingPages } from './list-files.ts'
import { oneFile } from './one-file.ts'
import { chapterAddresses } from './one-file-pages.ts'
import { type PocketFile, pocketBytes, pocketOf, pocketSize } from './pocket.ts'
import { givenIn, type Shared, savedPage } from './saved-page.ts'
import { sharedStyle } from './shared-style.ts'

type About = {
  /** ISO day for which the pages were made, and the last one that the build knows. */
  day: string
  until: string
  siteUrl: URL
  scripts: Scripts
  /** What a saved page says of itself, as text: with {day} in it, and when it is old. */
  words: { strip: string; stripOld: string; newer: string; update: string; later: string }
}

/** Pages that something else is made of. */
const unserved: readonly string[] = [coverAddress, previewsAddress]

/**
 * Addresses whose pages no phone saves: what failed online, what others are made of, what is for their sites,
 * what is read off paper. Leaflets are not saved either: they are printed before people meet.
 */
const unsaved: readonly string[] = [
  failureAddress,
  ...unserved,
  embedFolder,
  `${leafletCodeAddress}/`,
]

/**
 * Addresses of what is needed less than all other pages, in this order, with what is below them. What
 * does not fit on a phone is of the last.
 */
const lessNeeded = [
  addresses.outreach,
  `${addresses.sources}/iuran`,
  `${addresses.sources}/jkk`,
  `${addresses.sources}/jkm`,
  `${addresses.sources}/jht`,
  `${addresses.sources}/`,
]

/**
 * All that is finished, and what can be taken along of it: the one file, and the parts that a phone
 * saves. See docs/offline.md.
 */
export function withDownloads(collected: readonly Collected[], about: About): Collected[] {
  const file = oneFileOf(collected, about)
  const sized = (bytes: [string, number][]) =>
    collected
      .filter(({ address }) => !unserved.includes(address))
      .map((each) => (listingPages.includes(each.address) ? withSizes(each, bytes) : each))
  const fileSize: [string, number] = [oneFileAddress, file.content.length]
  // A saved page cannot say what the saved site weighs, which it is part of: no phone is told twice.
  const pocket = pocketIn(sized([fileSize]), about)
  const bytes = pocketBytes((address) => contentAt(pocket, address))
  return [...sized([fileSize, [pocketSize, bytes]]), file, ...pocket]
}

function withSizes(page: Collected, bytes: [string, number][]): Collected {
  return { ...page, content: Buffer.from(listFiles(page.content.toString(), new Map(bytes))) }
}

function oneFileOf(collected: readonly Collected[], { day, siteUrl }: About): Collected {
  const pages = chapterAddresses(collected.map(({ address }) => address))
  const html = oneFile({
    cover: textAt(collected, coverAddress),
    pages: pages.map((address) => ({ address, html: textAt(collected, address) })),
    style: sharedStyle(textAt(collected, addresses.compare)),
    onCover: { [addresses.cost]: 'iuran' },
    siteUrl: siteUrl.href,
  })
  return {
    address: oneFileAddress,
    file: `site${oneFileAddress}`,
    status: 200,
    headers: {
      'Content-Type': 'text/html; charset=utf-8',
      'Content-Disposition': `attachment; filename="bebas-cemas-${day}.html"`,
    },
    isImmutable: false,
    content: Buffer.from(html),
  }
}

/** What is finished at an address, as text. */
export function textAt(collected: readonly Collected[], address: string): string {
  return contentAt(collected, address).toString()
}

function contentAt(collected: readonly Collected[], address: string): Buffer {
  const found = collected.find((each) => each.address === address)
  if (!found) throw new Error(`${address} is not finished`)
  return found.content
}

function pocketIn(collected: readonly Collected[], { until, scripts, words }: About): Collected[] {
  const comparison = textAt(collected, addresses.compare)
  const shared: Shared = {
    scripts,
    style: sharedStyle(comparison),
    givenOnPaper: givenIn(comparison),
  }
  const pages = collected.filter(isSaved).toSorted(byNeed)
  const code = collected.filter(({ address }) => isSavedScript(address, scripts))
  const files = [...code.map(scriptFile), ...pages.map((page) => pageFile(page, shared))]
  const old = ` <a href="${addresses.downloads}">${words.stripOld}</a>`
  return pocketOf(files, { strip: stripOf(words), old, unsaved: unsavedAddress }, until)
}

function scriptFile({ address, headers, content }: Collected): PocketFile {
  return { address, headers, text: content.toString() }
}

/** Its policy names the style that it is saved with. */
function pageFile({ address, headers, content }: Collected, shared: Shared): PocketFile {
  const { text, styleHash } = savedPage(content.toString(), shared)
  const own = Object.entries(headers).map(([name, value]) => [
    name,
    value.replace(/(?<=style-src )[^;]+/, styleHash),
  ])
  return { address, headers: Object.fromEntries(own), text }
}

/** What is needed most comes first; among equals those beside each other that are alike. */
function byNeed(a: Collected, b: Collected): number {
  return needOf(a) - needOf(b) || (a.address < b.address ? -1 : 1)
}

function needOf({ address }: Collected): number {
  return 1 + lessNeeded.findIndex((each) => address.startsWith(each))
}

/** What a saved page says of itself, and the offer that lib/browser/extras/offer-newer.ts shows. */
function stripOf({ strip, newer, update, later }: About['words']): string {
  const button = (does: string, words: string) =>
    `<button class="button" data-baru="${does}" type="button">${words}</button>`
  const offer = `${newer} ${button('ambil', update)} ${button('nanti', later)}`
  return [
    `<div class="official"><p class="wrap">${strip}{old}</p></div>`,
    `<div class="band" data-baru hidden><p class="wrap">${offer}</p></div>`,
  ].join('')
}

function isSaved({ address, status, headers }: Collected): boolean {
  const isPage = headers['Content-Type']?.startsWith('text/html') && status === 200
  const isUnsaved =
    address.endsWith(leafletEnding) || unsaved.some((each) => address.startsWith(each))
  return isPage === true && !isUnsaved
}

/** On a phone one script answers for all tools: those of one tool stay behind. */
function isSavedScript(address: string, scripts: Scripts): boolean {
  return ['tambahan', 'simpan', 'slide', 'dengar', 'cari', 'alat'].some(
    (name) => scripts[`/${scriptFolder}/${name}.js`]?.src === address,
  )
}
