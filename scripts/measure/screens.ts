import type { Browser } from '@playwright/test'

const phone = { width: 360, height: 740 }

/** How many screens of a phone a page is long, once all of it is laid out. */
export async function screensOf(browser: Browser, url: string): Promise<number> {
  const page = await browser.newPage({ viewport: phone })
  await page.goto(url)
  const height = await page.evaluate(() => {
    for (const part of document.querySelectorAll<HTMLElement>('[data-below]')) {
      part.style.contentVisibility = 'visible'
    }
    return document.documentElement.scrollHeight
  })
  await page.close()
  return Number((height / phone.height).toFixed(2))
}
