import { expect, type Locator, type Page } from '@playwright/test'

/** Somebody with a phone, whose taps are counted, and the screens that are moved over. */
export class Reader {
  taps = 0
  screens = 0

  constructor(readonly page: Page) {}

  /** Moves the page until all of it is on the screen, if it is not. */
  async lookAt(part: Locator): Promise<void> {
    await expect(part).toBeVisible()
    this.screens += await part.evaluate((element) => {
      const { top, bottom } = element.getBoundingClientRect()
      const distance = top < 0 ? top : Math.max(0, bottom - innerHeight)
      scrollBy({ top: distance, behavior: 'instant' })
      return Math.abs(distance) / innerHeight
    })
    await expect(part).toBeInViewport()
  }

  async tap(target: Locator): Promise<void> {
    await this.lookAt(target)
    const address = await target.getAttribute('href')
    await target.click()
    this.taps += 1
    if (address) await this.page.waitForURL(`**${address}`)
  }
}
