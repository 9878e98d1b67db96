import { createHash } from 'node:crypto'
import type { Browser } from '@playwright/test'
import type { Collected } from '../../lib/finished/collect.ts'
import { type LinkPicture, pictureSize, withLinkPicture } from '../../lib/offline/link-pictures.ts'
import { site } from '../../lib/site.ts'

/** What messengers still fetch. */
const MOST_BYTES = 250_000
const JPEG_QUALITY = 80
const NAME_LETTERS = 8

/** The picture that goes with a link to a page, under a name that changes with it. */
export function linkPictureFile(address: string, content: Buffer): Collected {
  if (content.length > MOST_BYTES) throw new Error(`${address}: ${content.length} bytes`)
  const hash = createHash('sha256').update(content).digest('hex').slice(0, NAME_LETTERS)
  const name = address === '/' ? 'awal' : address.slice(1).replaceAll('/', '-')
  const file = `/pratinjau/${name}.${hash}.jpg`
  return {
    address: file,
    file: `site${file}`,
    status: 200,
    headers: { 'Content-Type': 'image/jpeg', 'Cross-Origin-Resource-Policy': 'cross-origin' },
    isImmutable: true,
    content,
  }
}

/** The page of a link with its picture named in it. */
export function naming(page: Collected, { words }: LinkPicture, picture: Collected): Collected {
  const url = new URL(picture.address, site.url)
  return { ...page, content: Buffer.from(withLinkPicture(page.content.toString(), url, words)) }
}

/** On a busy machine the browser now and then takes no picture at all: it is asked twice. */
export async function drawn(browser: Browser, html: string): Promise<Buffer> {
  return shot(browser, html).catch(() => shot(browser, html))
}

async function shot(browser: Browser, html: string): Promise<Buffer> {
  const page = await browser.newPage({ viewport: pictureSize, javaScriptEnabled: false })
  await page.setContent(html)
  const jpeg = await page.screenshot({ type: 'jpeg', quality: JPEG_QUALITY })
  await page.close()
  return jpeg
}
