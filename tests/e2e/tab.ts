import { test as base, type Page } from '@playwright/test'
import { siteUrl } from './servers'

/**
 * Tests that only look at pages share one tab of their worker: opening one costs a browser four
 * times what a page does. Nothing stays in it, for nothing is typed or stored there.
 */
export const test = base.extend<object, { tab: Page }>({
  tab: [
    async ({ browser }, use) => {
      const tab = await browser.newPage({ baseURL: siteUrl, locale: 'id-ID' })
      await use(tab)
      await tab.close()
    },
    { scope: 'worker' },
  ],
  page: async ({ tab, viewport }, use) => {
    await tab.emulateMedia({ media: null, colorScheme: null })
    if (viewport) await tab.setViewportSize(viewport)
    await use(tab)
  },
})
