import { createHash } from 'node:crypto'
import { mkdtempSync, readFileSync, realpathSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { type BrowserContext, chromium, expect, type Page, test } from '@playwright/test'
import {
  listAddress,
  type PocketIndex,
  type PocketList,
  workerAddress,
} from '../../lib/browser/offline/format.ts'
import { siteListSchema } from '../../lib/finished/site-list.ts'
import messages from '../../messages/id.json' with { type: 'json' }
import { toolStates } from './addresses'
import { openBadCell } from './bad-cell'
import { siteUrl } from './servers'

const { saving, unsaved } = messages
const site = realpathSync('dist/current')
const { files } = siteListSchema.parse(JSON.parse(readFileSync(join(site, 'list.json'), 'utf8')))
const read = (address: string) => {
  const file = files.find((each) => each.address === address)?.file ?? address
  return readFileSync(join(site, file), 'utf8')
}
const list: PocketList = JSON.parse(read(listAddress))
const index: PocketIndex = JSON.parse(read(list.parts[0].url))
const savedPages = Object.keys(index.files).filter((address) => !address.startsWith('/aset/'))
const all = list.parts.length

const isSaved = /Tersimpan \d+ \w+ \d{4}/
const saved = (page: Page) => page.locator('[data-simpan]').getByText(isSaved)
const cut = (page: Page) => page.locator('[data-saat="putus"]').first()
const button = (page: Page, name: string) => page.getByRole('button', { name })

async function save(page: Page, url = siteUrl): Promise<void> {
  await page.goto(`${url}/unduh`)
  await button(page, saving.save).click()
  await expect(saved(page)).toBeVisible({ timeout: 30_000 })
}

/** What a page counts and decides, by name. */
function counted(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [
      ...document.querySelectorAll<HTMLElement>(
        '[data-angka], [data-syarat], [data-hasil], [data-dasar]',
      ),
    ].map((element) => {
      const { angka, syarat, status, hasil, dasar } = element.dataset
      const value = element.getAttribute('value') ?? element.getAttribute('datetime')
      return [angka, syarat, status, hasil, dasar, value].join(' ')
    }),
  )
}

test('all that is fetched is light, in parts that are, and the worker too', () => {
  const sizes = [listAddress, ...list.parts.map(({ url }) => url)].map((address) => {
    const file = files.find((each) => each.address === address)?.file ?? ''
    return readFileSync(join(site, `${file}.br`)).length
  })
  const bytes = sizes.reduce((sum, size) => sum + size, 0)
  const worker = gzipSync(read(workerAddress)).length
  console.log(`saved site: ${bytes} bytes in ${all} parts (${sizes}), worker ${worker} bytes`)
  expect(Math.max(...sizes)).toBeLessThanOrEqual(40_000)
  expect(bytes).toBeLessThanOrEqual(180_000)
  expect(worker).toBeLessThanOrEqual(2048)
})

test('nothing is saved unasked; then every page opens without signal, and says since when', async ({
  page,
  context,
}) => {
  test.setTimeout(180_000)
  await page.goto('/unduh')
  await expect(button(page, saving.save)).toBeVisible()
  const workers = () =>
    page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length)
  expect(await workers()).toBe(0)
  await button(page, saving.save).click()
  await expect(saved(page)).toBeVisible({ timeout: 30_000 })
  await context.setOffline(true)
  expect(savedPages.length).toBeGreaterThan(100)
  // The browser itself still has the page of a moment ago.
  for (const path of savedPages.filter((each) => each !== '/unduh')) {
    await page.goto(path)
    // Asked at once in the page: twice over a hundred pages.
    const seen = await page.evaluate(() =>
      ['.official', 'h1'].map((selector) =>
        Array.from(document.querySelectorAll(selector))
          .filter((element) => element.checkVisibility())
          .map((element) => element.textContent)
          .join(' '),
      ),
    )
    expect(seen[0], path).toMatch(isSaved)
    expect(seen[1], path).not.toBe('')
  }
  await page.goto('/tidak-pernah-ada')
  await expect(page.getByRole('heading', { name: unsaved.title })).toBeVisible()

  await context.setOffline(false)
  await page.goto('/unduh')
  await button(page, saving.remove).click()
  await expect(button(page, saving.save)).toBeVisible()
  expect(await workers()).toBe(0)
  expect(await page.evaluate(() => caches.keys())).toEqual([])
})

test('the tools count the same without signal as with it', async ({ browser, page, context }) => {
  test.setTimeout(120_000)
  const online = await (await browser.newContext({ baseURL: siteUrl })).newPage()
  await save(page)
  await context.setOffline(true)
  // What is drawn on paper alone has no script.
  for (const path of toolStates.filter((state) => !state.startsWith('/kpr/tanya-bank'))) {
    await online.goto(path)
    await page.goto(path)
    await expect.poll(() => counted(page), { message: path }).toEqual(await counted(online))
    await expect(page, path).toHaveTitle(await online.title())
  }
  await online.context().close()
})

test('a tool goes on counting from what is typed', async ({ page, context }) => {
  await save(page)
  await context.setOffline(true)
  await page.goto('/iuran?segmen=bpu&sektor=umum&penghasilan=3000000&jht=tidak&bulan=2027-02')
  await expect(page.locator('[data-angka="iuran.total"]').first()).toHaveAttribute('value', '36300')
  await page.locator('input[name="penghasilan"]').fill('1000000')
  await expect(page.locator('[data-angka="iuran.total"]').first()).toHaveAttribute('value', '16800')
})

test('on 5 January a saved page no longer shows the price of December, and counts with January', async ({
  page,
  context,
}) => {
  await save(page)
  await context.setOffline(true)
  await page.clock.setFixedTime('2027-01-05T03:00:00Z')
  await page.goto('/untuk/petani')
  await expect(page.getByText('Rp16.800').first()).toBeVisible()
  await expect(page.getByText('Rp8.400')).toHaveCount(0)
  await page.goto('/iuran?segmen=bpu&sektor=umum&penghasilan=1000000&jht=tidak')
  await expect(page.locator('[data-angka="iuran.total"]').first()).toHaveAttribute('value', '16800')
})

/** The same site as a later version: its number stands in its first part and in the text of its second. */
function laterVersion(number: number): ReadonlyMap<string, string> {
  const named = (url: string, text: string) => {
    const hash = createHash('sha256').update(text).digest()
    return { text, url: url.replace(/\w+(?=\.\w+$)/, hash.toString('hex').slice(0, 12)), hash }
  }
  const [first, second, ...rest] = list.parts
  if (!second) throw new Error('one part alone')
  const strip = index.strip.replace('Ter', `${number} ter`)
  const changed = [
    named(first.url, JSON.stringify({ ...index, strip })),
    named(second.url, read(second.url).replaceAll('Bebas <b>', `Beb${number} <b>`)),
  ]
  const parts = changed.map(({ url, hash }) => ({
    url,
    integrity: `sha256-${hash.toString('base64')}`,
  }))
  return new Map([
    [listAddress, JSON.stringify({ ...list, version: `${number}`, parts: [...parts, ...rest] })],
    ...changed.map(({ url, text }) => [url, text] as const),
  ])
}

/** Which version a page says it is of: by its strip, and by its text. */
async function versionsOn(page: Page, url: string): Promise<string[]> {
  await page.goto(`${url}/klaim`)
  const said = await page.locator('.official').nth(1).textContent()
  const brand = await page.locator('.brand').textContent()
  return [said, brand].map((text) => text?.match(/\d\d(?= ter| Cem)/)?.[0] ?? 'first')
}

/**
 * Saves one later version after another over a cell that breaks, each time at another byte, and
 * looks each time which version opens: the one of before or the new one, and all of it.
 */
async function cutAt(context: BrowserContext, shares: readonly number[]): Promise<string[]> {
  const page = await context.newPage()
  const cell = await openBadCell(siteUrl)
  const go = page.locator('[data-perintah="simpan"]').locator('visible=true')
  await save(page, cell.url)
  const ends: string[] = []
  let last = 'first'
  let newest = last
  for (const [tries, share] of shares.entries()) {
    newest = String(10 + tries)
    const version = laterVersion(Number(newest))
    cell.serve((path) => version.get(path))
    cell.mend()
    await page.goto(`${cell.url}/unduh`)
    await expect(go).toHaveCount(1)
    const bytes = [...version.values()].join('').length
    const at = Math.floor(bytes * share) + tries
    cell.breakAfter(at)
    await go.click()
    await expect(page.locator('[data-saat="sedang"]')).toBeHidden({ timeout: 20_000 })
    cell.breakAfter(0)
    const versions = await versionsOn(page, cell.url)
    expect([last, newest], `cut at ${at} of ${bytes}`).toContain(versions[0])
    expect(versions[1], `cut at ${at} of ${bytes}`).toBe(versions[0])
    ends.push(versions[0] === newest ? 'new' : 'old')
    last = versions[0] ?? last
  }
  cell.mend()
  await page.goto(`${cell.url}/unduh`)
  await go.click()
  await expect(saved(page)).toBeVisible({ timeout: 30_000 })
  cell.breakAfter(0)
  expect(await versionsOn(page, cell.url)).toEqual([newest, newest])
  cell.close()
  return ends
}

test('cut at any of twenty bytes, what opens is one version, whole', async ({ browser }) => {
  test.setTimeout(180_000)
  // Four phones, for each waits between its tries; the twenty lie all over what has to come.
  const phones = [0, 1, 2, 3].map(async (phone) => {
    const context = await browser.newContext()
    const ends = await cutAt(
      context,
      [0, 1, 2, 3, 4].map((tries) => ((tries * 7 + phone * 5) % 20) / 20),
    )
    await context.close()
    return ends
  })
  const ends = (await Promise.all(phones)).flat()
  console.log(`after twenty cuts: ${ends.join(' ')}`)
  expect(ends.filter((end) => end === 'old').length).toBeGreaterThan(10)
})

test('what has come is not fetched again after the browser was closed', async ({
  launchOptions,
}) => {
  const cell = await openBadCell(siteUrl)
  const folder = mkdtempSync(join(tmpdir(), 'phone-'))
  const start = (): Promise<BrowserContext> =>
    chromium.launchPersistentContext(folder, launchOptions)
  const slow = list.parts[3]?.url ?? ''
  let context = await start()
  let page = await context.newPage()
  cell.stall((path) => path === slow)
  await page.goto(`${cell.url}/unduh`)
  await button(page, saving.save).click()
  await expect(page.locator('[data-saat="sedang"]')).toContainText(`3 dari ${all}`)
  await context.close()

  cell.mend()
  context = await start()
  page = await context.newPage()
  await page.goto(`${cell.url}/unduh`)
  await expect(cut(page)).toContainText(`3 dari ${all}`)
  cell.asked.length = 0
  await button(page, saving.resume).click()
  await expect(saved(page)).toBeVisible({ timeout: 30_000 })
  const parts = cell.asked.filter((path) => path.startsWith('/simpan/') && path !== listAddress)
  expect(parts).toEqual(list.parts.slice(3).map(({ url }) => url))
  await context.close()
  cell.close()
  rmSync(folder, { recursive: true })
})

test('two tabs that ask at once fetch everything once, and both hear of it', async ({
  page,
  context,
}) => {
  const cell = await openBadCell(siteUrl)
  const other = await context.newPage()
  await page.goto(`${cell.url}/unduh`)
  await other.goto(`${cell.url}/unduh`)
  await button(page, saving.save).click()
  await button(other, saving.save)
    .click({ timeout: 2000 })
    .catch(() => {})
  await expect(saved(page)).toBeVisible({ timeout: 30_000 })
  await expect(saved(other)).toBeVisible()
  const parts = cell.asked.filter((path) => list.parts.some(({ url }) => url === path))
  expect(parts.toSorted()).toEqual(list.parts.map(({ url }) => url).toSorted())
  cell.close()
})

test('a full phone is told so, and can go on once there is room', async ({ page, context }) => {
  await page.goto('/unduh')
  const devtools = await context.newCDPSession(page)
  const room = (quotaSize?: number) =>
    devtools.send('Storage.overrideQuotaForOrigin', {
      origin: siteUrl,
      ...(quotaSize !== undefined && { quotaSize }),
    })
  await room(400_000)
  await button(page, saving.save).click()
  await expect(page.getByText(saving.full)).toBeVisible({ timeout: 30_000 })
  await room()
  await button(page, saving.resume).locator('visible=true').click()
  await expect(saved(page)).toBeVisible({ timeout: 30_000 })
})

test('with a cell that never answers the saved page comes after a moment', async ({ page }) => {
  const cell = await openBadCell(siteUrl)
  await save(page, cell.url)
  cell.stall(() => true)
  await page.goto(`${cell.url}/program/jkm`)
  await expect(page.locator('.official').getByText(isSaved)).toBeVisible()
  cell.close()
})

test('with signal a saved site shows the page of today', async ({ page }) => {
  await save(page)
  await page.goto('/klaim')
  await expect(page.locator('html[data-tersimpan]')).toHaveCount(0)
})

test('what is damaged on the way is not taken', async ({ page }) => {
  const cell = await openBadCell(siteUrl)
  const last = list.parts.at(-1)?.url ?? ''
  cell.serve((path) => (path === last ? `${read(last)} ` : undefined))
  await page.goto(`${cell.url}/unduh`)
  await button(page, saving.save).click()
  await expect(cut(page)).toContainText(`${all - 1} dari ${all}`, { timeout: 30_000 })
  cell.close()
})
