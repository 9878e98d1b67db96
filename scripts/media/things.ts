import type { Browser } from '@playwright/test'
import { addresses, claimCards, oneFileAddress, pdfAddress } from '../../lib/addresses.ts'
import { cardPage } from '../../lib/offline/card-page.ts'
import { compactPdf } from './compact-pdf.ts'

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

/** What `npm run media` makes; whatever is to be made besides is a line here. */
export const things: readonly Thing[] = [
  {
    address: pdfAddress,
    type: 'application/pdf',
    from: oneFileAddress,
    input: (html) => html,
    make: printed,
  },
  ...claimCards.map(
    ({ address, cardId }): Thing => ({
      address,
      type: 'image/png',
      from: addresses.claim,
      input: (html) => cardPage(html, cardId),
      make: pictured,
    }),
  ),
]

async function printed(browser: Browser, html: string): Promise<Buffer> {
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
