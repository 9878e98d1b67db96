import type { Browser } from '@playwright/test'
import {
  addresses,
  claimCards,
  deckFile,
  leafletEnding,
  meetingFiles,
  oneFileAddress,
  pdfAddress,
} from '../../lib/addresses.ts'
import { cardPage } from '../../lib/offline/card-page.ts'
import { sheetPage } from '../../lib/offline/sheet-page.ts'
import { compactPdf } from './compact-pdf.ts'
import { type Paper, printed } from './printed.ts'

/** Something to take along that needs a browser to be made. */
export type Thing = {
  address: string
  type: string
  /** Address of the finished page that it is made of, and what of it. */
  from: string
  input: (html: string) => string
  make: (browser: Browser, html: string) => Promise<Buffer>
}

/** Not much taller than a phone shows at once, and sharp enough when it is sent on. */
const CARD_PX = 480
const PIXELS_A_PX = 1.5

const all = (html: string) => html

/**
 * What `npm run media` makes; whatever is to be made besides is a line here.
 * @param finished addresses of the finished pages
 */
export function thingsOf(finished: readonly string[]): Thing[] {
  const decks = finished
    .filter((address) => address.endsWith(leafletEnding))
    .map((address) => address.slice(`${addresses.outreach}/`.length, -leafletEnding.length))
  return [
    { ...pdf(pdfAddress, oneFileAddress, { sheets: null }), make: printedWhole },
    ...claimCards.map(
      ({ address, cardId }): Thing => ({
        address,
        type: 'image/png',
        from: addresses.claim,
        input: (html) => cardPage(html, cardId),
        make: pictured,
      }),
    ),
    ...decks.flatMap(deckThings),
    // What it is, and a sheet for each kind of work.
    pdf(meetingFiles.calendarA4, addresses.wallCalendar, { format: 'A4', sheets: 3 }),
    pdf(meetingFiles.calendarA3, addresses.wallCalendar, { format: 'A3', sheets: 3 }),
    pdf(meetingFiles.loudspeaker, addresses.loudspeaker, { format: 'A4', sheets: null }),
  ]
}

function deckThings(slug: string): Thing[] {
  const deck = `${addresses.outreach}/${slug}`
  const leaflet = (paperId: string, kind: 'selebaran' | 'lipat' | 'poster', sheets: number) =>
    pdf(deckFile(kind, slug), deck + leafletEnding, { sheets }, (html) => sheetPage(html, paperId))
  return [
    slides(deckFile('slide', slug), deck),
    leaflet('lembar', 'selebaran', 1),
    leaflet('lipat', 'lipat', 2),
    leaflet('poster', 'poster', 1),
  ]
}

/** Two slides a sheet. */
const slideSheets = (html: string) =>
  Math.ceil((html.match(/<section [^>]*class="slide"/g)?.length ?? 0) / 2)

function slides(address: string, from: string): Thing {
  return {
    ...pdf(address, from, { sheets: null }),
    make: (browser, html) => printed(browser, html, { format: 'A4', sheets: slideSheets(html) }),
  }
}

function pdf(address: string, from: string, paper: Paper, input: Thing['input'] = all): Thing {
  const make: Thing['make'] = (browser, html) => printed(browser, html, paper)
  return { address, type: 'application/pdf', from, input, make }
}

/** With the tags and the outline that readers of a long text need. */
async function printedWhole(browser: Browser, html: string): Promise<Buffer> {
  const page = await browser.newPage({ javaScriptEnabled: false })
  await page.setContent(html)
  const pdf = await page.pdf({ format: 'A4', tagged: true, outline: true })
  await page.close()
  return compactPdf(pdf)
}

async function pictured(browser: Browser, html: string): Promise<Buffer> {
  const page = await browser.newPage({
    viewport: { width: CARD_PX, height: CARD_PX },
    deviceScaleFactor: PIXELS_A_PX,
    javaScriptEnabled: false,
  })
  await page.setContent(html)
  const png = await page.screenshot({ fullPage: true })
  await page.close()
  return png
}
