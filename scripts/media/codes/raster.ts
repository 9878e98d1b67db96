import { PDFiumLibrary } from '@hyzyla/pdfium'
import type { Pixels } from './pixels.ts'

const POINTS_AN_INCH = 72

/** The pages of a PDF as a printer sees them. */
export async function rasterised(pdf: Buffer, dotsAnInch: number): Promise<Pixels[]> {
  const library = await PDFiumLibrary.init()
  const document = await library.loadDocument(pdf)
  const pages: Pixels[] = []
  for (const page of document.pages()) {
    const { data, width, height } = await page.render({ scale: dotsAnInch / POINTS_AN_INCH })
    pages.push({ data: new Uint8ClampedArray(data), width, height })
  }
  document.destroy()
  library.destroy()
  return pages
}
