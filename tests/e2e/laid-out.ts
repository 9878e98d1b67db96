import type { Page } from '@playwright/test'

/** Lays out what waits until it comes near the screen (app/styles/below.css), and opens the folds if asked. */
export async function layOutAll(page: Page, { isOpen = false } = {}): Promise<void> {
  await page.evaluate((isOpen) => {
    for (const element of document.querySelectorAll<HTMLElement>('body *')) {
      if (getComputedStyle(element).contentVisibility === 'auto') {
        element.style.contentVisibility = 'visible'
      }
      if (isOpen && element.matches('main details')) element.setAttribute('open', '')
    }
  }, isOpen)
}
