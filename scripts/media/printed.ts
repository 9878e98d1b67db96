import type { Browser } from '@playwright/test'
import { cutOff, sheetsIn } from './checks.ts'
import { type Box, blurred, partOf } from './codes/pixels.ts'
import { rasterised } from './codes/raster.ts'
import { readTwice } from './codes/readers.ts'

/** As a cheap printer prints. */
const DOTS_AN_INCH = 150
/** Of the lengths in a page. */
const PIXELS_AN_INCH = 96
/** A4 without the margins of app/styles/print.css, in pixels. */
const A4 = { width: 703, height: 1032 }

export type Paper = {
  /** None: the page itself says it. */
  format?: 'A3' | 'A4'
  /** How many sheets have to come out; null: as many as it takes. */
  sheets: number | null
}

/** A code on a sheet: where it is, and the address that stands beside it in letters. */
type PrintedCode = { sheet: number; box: Box; letters: string | null }

/**
 * A finished page as PDF.
 * @throws {Error} where text is cut off, sheets are missing or too many, or a code cannot be read
 */
export async function printed(browser: Browser, html: string, paper: Paper): Promise<Buffer> {
  const page = await browser.newPage({ javaScriptEnabled: false, viewport: A4 })
  try {
    await page.setContent(html)
    await page.emulateMedia({ media: 'print' })
    const cut = await page
      .locator('.leaf, .side, .panel, .items, .slide, .face')
      .evaluateAll(cutOff)
    if (cut.length > 0) throw new Error(`text is cut off: ${cut.join('; ')}`)
    const codes = await page.locator('.scan').evaluateAll(codesIn)
    // With tags it weighs almost three times as much, too much to be handed on: who needs them has the HTML.
    const pdf = await page.pdf(
      paper.format
        ? { format: paper.format, tagged: false }
        : { preferCSSPageSize: true, tagged: false },
    )
    const sheets = sheetsIn(pdf)
    if (paper.sheets !== null && sheets !== paper.sheets) {
      throw new Error(`${sheets} sheets, not ${paper.sheets}`)
    }
    await refuseUnreadable(pdf, codes)
    return pdf
  } finally {
    await page.close()
  }
}

/** Runs in the page: the codes that are printed. */
function codesIn(scans: Element[]): PrintedCode[] {
  return scans.flatMap((scan) => {
    const { x, y, width, height } = scan.getBoundingClientRect()
    if (width === 0) return []
    const side = scan.closest('.side')
    const sheet = side?.previousElementSibling ? 1 : 0
    const edge = (side ?? scan.closest('.leaf'))?.getBoundingClientRect()
    const letters = scan.parentElement?.querySelector('b')?.textContent ?? null
    return [
      { sheet, box: { x: x - (edge?.x ?? 0), y: y - (edge?.y ?? 0), width, height }, letters },
    ]
  })
}

async function refuseUnreadable(pdf: Buffer, codes: readonly PrintedCode[]): Promise<void> {
  if (codes.length === 0) return
  const sheets = await rasterised(pdf, DOTS_AN_INCH)
  const scale = DOTS_AN_INCH / PIXELS_AN_INCH
  for (const { sheet, box, letters } of codes) {
    const pixels = sheets[sheet]
    if (!pixels) throw new Error(`no sheet ${sheet}`)
    const sharp = partOf(pixels, {
      x: box.x * scale,
      y: box.y * scale,
      width: box.width * scale,
      height: box.height * scale,
    })
    const read = [...(await readTwice(sharp)), ...(await readTwice(blurred(sharp)))]
    const [text] = read
    const isAddress = letters === null || text?.toLowerCase().endsWith(`://${letters}`)
    if (!text || !isAddress || read.some((each) => each !== text)) {
      throw new Error(`the code beside "${letters}" is read as ${JSON.stringify(read)}`)
    }
  }
}
