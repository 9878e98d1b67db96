import {
  addresses,
  coverAddress,
  failureAddress,
  leafletCodeAddress,
  leafletEnding,
  oneFileAddress,
  unsavedAddress,
} from '../addresses.ts'
import { type Scripts, scriptFolder } from '../delivery/script-files.ts'
import type { Collected } from '../finished/collect.ts'
import { listFiles, listingPages } from './list-files.ts'
import { oneFile } from './one-file.ts'
import { chapterAddresses } from './one-file-pages.ts'
import { type PocketFile, pocketBytes, pocketOf, pocketSize } from './pocket.ts'
import { savedPage } from './saved-page.ts'
import { sharedStyle } from './shared-style.ts'

type About = {
  /** ISO day for which the pages were made, and the last one that the build knows. */
  day: string
  until: string
  siteUrl: URL
  scripts: Scripts
  /** What a saved page says of itself, as text: with {day} in it, and when it is old. */
  words: { strip: string; stripOld: string }
}

/**
 * Addresses whose pages no phone saves: what failed online, sources, whose links lead outside, what
 * is printed before people meet or read off it, and slides for work places, which have a signal.
 */
const unsavedFolders = [
  failureAddress,
  `${leafletCodeAddress}/`,
  `${addresses.sources}/`,
  coverAddress,
  addresses.loudspeaker,
  addresses.wallCalendar,
  ...['jp', 'jkp', 'mlt'].map((slug) => `${addresses.outreach}/${slug}`),
]

/**
 * All that is finished, and what can be taken along of it: the one file, and the parts that a phone
 * saves. See docs/offline.md.
 */
export function withDownloads(collected: readonly Collected[], about: About): Collected[] {
  const file = oneFileOf(collected, about)
  const sized = (bytes: [string, number][]) =>
    collected
      .filter(({ address }) => address !== coverAddress)
      .map((each) => (listingPages.includes(each.address) ? withSizes(each, bytes) : each))
  const fileSize: [string, number] = [oneFileAddress, file.content.length]
  // A saved page cannot say what the saved site weighs, which it is part of: no phone is told twice.
  const pocket = pocketIn(sized([fileSize]), about)
  const bytes = pocketBytes((address) => textAt(pocket, address))
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
  const found = collected.find((each) => each.address === address)
  if (!found) throw new Error(`${address} is not finished`)
  return found.content.toString()
}

function pocketIn(collected: readonly Collected[], { until, scripts, words }: About): Collected[] {
  const strip = `<div class="official"><p class="wrap">${words.strip}{old}</p></div>`
  const pages = collected.filter(isSaved)
  const code = collected.filter(({ address }) => isSavedScript(address, scripts))
  const files = [
    ...pages.map((page) => pocketFile(page, savedPage(page.content.toString(), scripts))),
    ...code.map((script) => pocketFile(script, script.content.toString())),
  ]
  return pocketOf(files, { strip, old: oldLink(words.stripOld), unsaved: unsavedAddress }, until)
}

/** Where a newer version is offered. */
const oldLink = (words: string) => ` <a href="${addresses.downloads}">${words}</a>`

function isSaved({ address, status, headers }: Collected): boolean {
  const isPage = headers['Content-Type']?.startsWith('text/html') && status === 200
  const isUnsaved =
    address.endsWith(leafletEnding) || unsavedFolders.some((folder) => address.startsWith(folder))
  return isPage === true && !isUnsaved
}

/** On a phone one script answers for all tools: those of one tool stay behind. */
function isSavedScript(address: string, scripts: Scripts): boolean {
  return ['tambahan', 'simpan', 'slide', 'alat'].some(
    (name) => scripts[`/${scriptFolder}/${name}.js`]?.src === address,
  )
}

function pocketFile({ address, headers }: Collected, text: string): PocketFile {
  return { address, headers, text }
}
