import { expect, test } from '@playwright/test'
import messages from '@/messages' with { type: 'json' }
import { refusals } from '../../lib/addresses'
import { toolPages, toolStates } from './addresses'
import { fixedDay, fixedDayUrl } from './servers'

test('a tool shows the day of the server, with a query and without one', async ({ request }) => {
  for (const search of ['', '?segmen=pu']) {
    const html = await (await request.get(`${fixedDayUrl}/kpr/cek${search}`)).text()
    expect(html, search).toContain(`"today":"${fixedDay}"`)
  }
})

test('an answer is the page of the tool with an answer in it', async ({ request }) => {
  for (const path of toolPages) {
    const search = toolStates.find((state) => state.startsWith(`${path}?`))?.slice(path.length)
    const frameOf = async (address: string) => {
      const html = await (await request.get(address)).text()
      expect(html.match(/<main |<\/main>/g), address).toHaveLength(2)
      return {
        style: html.match(/<style>.*<\/style>/)?.[0],
        foot: html.slice(html.indexOf('</main>')),
        data: html.match(/<script id="bahan".*?<\/script>/)?.[0],
      }
    }
    expect(await frameOf(path + search), path).toEqual(await frameOf(path))
  }
})

test('a query without fields of the tool changes nothing on its page', async ({ page }) => {
  for (const path of toolPages) {
    await page.goto(path)
    const main = await page.locator('main').innerHTML()
    await page.goto(`${path}?lain=1`)
    expect(await page.locator('main').innerHTML(), path).toBe(main)
  }
})

for (const path of ['/tanya/%', '/tanya/foo%2', '/program/%2', '/%E0%A4%A', '/untuk/%FF?x=%']) {
  test(`${path}, broken on the way, is answered with what there is`, async ({
    request,
    baseURL,
  }) => {
    // Only a raw address stays broken.
    const response = await request.get(`${baseURL}${path}`)
    expect(response.status()).toBe(404)
    expect(await response.text()).toContain(messages.notFound.heading)
  })
}

test('what the server cannot answer it says, and how to go on', async ({ page }) => {
  const response = await page.goto('/gangguan')
  expect(response?.status()).toBe(503)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(messages.failure.heading)
  await expect(page.locator('main a[href="tel:175"]')).toBeVisible()
  await expect(page.locator('meta[name="robots"]')).toHaveAttribute('content', /noindex/)
})

test('the page of last resort of the framework is nowhere', async ({ request }) => {
  const response = await request.get('/_global-error')
  expect(response.status()).toBe(404)
  expect(await response.text()).toContain(messages.notFound.heading)
})

test('what was refused has a page in the words of the site', async ({ page }) => {
  for (const { slug, words, status } of refusals) {
    const response = await page.goto(`/gangguan/${slug}`)
    expect(response?.status()).toBe(status)
    const heading = page.getByRole('heading', { level: 1 })
    await expect(heading).toHaveText(messages.refusal[words].heading)
    await expect(page.locator('meta[name="robots"]')).toHaveAttribute('content', /noindex/)
  }
})
