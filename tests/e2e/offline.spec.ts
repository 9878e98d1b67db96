import { mkdtempSync, readFileSync, realpathSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { brotliCompressSync, gzipSync } from 'node:zlib'
import { type BrowserContext, chromium, expect, type Page, test } from '@playwright/test'
import {
  addresses,
  embedFolder,
  leafletCodeAddress,
  leafletEnding,
  oneFileAddress,
  toolAddresses,
} from '../../lib/addresses.ts'
import {
  laidOut,
  listAddress,
  type PocketIndex,
  type PocketList,
  stripMark,
  workerAddress,
} from '../../lib/browser/offline/format.ts'
import { unsqueezed } from '../../lib/browser/offline/squeezed.ts'
import { siteListSchema } from '../../lib/finished/site-list.ts'
import { pocketOf } from '../../lib/offline/pocket.ts'
import messages from '../../messages/id.json' with { type: 'json' }
import { toolStates } from './addresses'
import { type BadCell, openBadCell } from './bad-cell'
import { scriptAddress } from './scripts'
import { siteUrl } from './servers'

const { saving, unsaved } = messages
const site = realpathSync('dist/current')
const { files } = siteListSchema.parse(JSON.parse(readFileSync(join(site, 'list.json'), 'utf8')))
const read = (address: string) => {
  const file = files.find((each) => each.address === address)?.file ?? address
  return readFileSync(join(site, file))
}
const list: PocketList = JSON.parse(read(listAddress).toString())
const all = list.parts.length

/** What a phone has once it has saved the site. */
type SavedSite = PocketIndex & { texts: Map<string, string> }

let known: Promise<SavedSite> | undefined
const savedSite = () => (known ??= readSaved())

async function readSaved(): Promise<SavedSite> {
  const small = Buffer.concat(list.parts.map(({ url }) => read(url)))
  const text = await unsqueezed(new Uint8Array(small), list.bytes)
  const { index, files } = laidOut(text)
  return { ...index, texts: new Map(files) }
}

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
        'data, [data-angka], [data-syarat], [data-hasil], [data-dasar], #lembar li, #lembar p, .errors li',
      ),
    ].map((element) => {
      const { angka, syarat, status, hasil, dasar } = element.dataset
      const value = element.getAttribute('value') ?? element.getAttribute('datetime')
      // On paper, and of what was found, every word.
      const words = element.closest('#lembar') && element.textContent
      return [angka, syarat, status, hasil, dasar, value, words].join(' ')
    }),
  )
}

test('all that is fetched is light, in parts that are, and the worker too', async () => {
  const parts = list.parts.map(({ url }) => read(url).length)
  const reader = brotliCompressSync(read(scriptAddress('baca'))).length
  const aside = brotliCompressSync(read(listAddress)).length + reader
  const bytes = parts.reduce((sum, size) => sum + size, aside)
  const worker = gzipSync(read(workerAddress)).length
  console.log(`saved site: ${bytes} bytes in ${all} parts (${parts}), worker ${worker} bytes`)
  expect(Math.max(...parts)).toBeLessThanOrEqual(40_000)
  expect(bytes).toBeLessThanOrEqual(180_000)
  expect(worker).toBeLessThanOrEqual(2048)
})

test('every page is saved; each says that it is, and hides by the day of the phone', async () => {
  const { texts } = await savedSite()
  const pages = files.filter(
    ({ address, status, headers }) =>
      status === 200 &&
      headers['Content-Type']?.startsWith('text/html') &&
      address !== oneFileAddress &&
      // What stands in pages of others, what is printed, and what a printed code leads to.
      !address.startsWith(embedFolder) &&
      !address.endsWith(leafletEnding) &&
      !address.startsWith(`${leafletCodeAddress}/`),
  )
  const missing = pages.map(({ address }) => address).filter((address) => !texts.has(address))
  console.log(`saved: ${texts.size} files; left out: ${missing.join(' ') || 'no page'}`)
  // What does not fit is where figures are from, and not much of it.
  for (const address of missing) expect(address).toMatch(/^\/sumber\/./)
  expect(missing.length).toBeLessThanOrEqual(4)
  for (const [address, text] of texts) {
    if (address.startsWith('/aset/')) continue
    expect(text.split(stripMark), address).toHaveLength(2)
    expect(text, address).toContain(scriptAddress('tambahan'))
  }
})

test('nothing is saved unasked; then pages of every kind open without signal, and say since when', async ({
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
  // The browser itself still has the page of a moment ago.
  const { texts } = await savedSite()
  // Short answers are all of one form: every fifth of them. The test above has read them all.
  const pages = [...texts.keys()]
    .filter((path) => !/^\/(aset\/|unduh$)/.test(path))
    .filter((path, i) => !path.startsWith('/tanya/') || i % 5 === 0)
  expect(pages.length).toBeGreaterThan(80)
  for (const path of pages) {
    await page.goto(path)
    // Asked at once in the page: twice over so many pages.
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

test('every tool counts the same without signal as with it', async ({ browser, page, context }) => {
  test.setTimeout(120_000)
  // A new tool has its states among these, or fails here.
  for (const tool of toolAddresses) {
    expect(toolStates.filter((state) => state.startsWith(`${tool}?`)).length).toBeGreaterThan(1)
  }
  const online = await (await browser.newContext({ baseURL: siteUrl })).newPage()
  await save(page)
  await context.setOffline(true)
  for (const path of toolStates) {
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

/** A small site as a later version: its number stands in what every page says, and in each page. */
async function laterVersion(number: number): Promise<ReadonlyMap<string, Uint8Array>> {
  const { texts, words, headers, files: stands } = await savedSite()
  const pages = [addresses.claim, addresses.downloads, scriptAddress('tambahan')].map(
    (address) => ({
      address,
      headers: headers[stands[address]?.[0] ?? 0] ?? {},
      text: (texts.get(address) ?? '').replaceAll('Bebas <b>', `Beb${number} <b>`),
    }),
  )
  const strip = words.strip.replace('Ter', `${number} ter`)
  const made = pocketOf(pages, { ...words, strip }, list.until)
  return new Map(made.map(({ address, content }) => [address, content]))
}

/** Saves a small version, where it does not matter what all is saved: reading it takes no time. */
async function saveVersion(page: Page, cell: BadCell, number: number): Promise<void> {
  const version = await laterVersion(number)
  cell.serve((path) => version.get(path))
  await save(page, cell.url)
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
  await saveVersion(page, cell, 10)
  const ends: string[] = []
  let last = '10'
  let newest = last
  for (const [tries, share] of shares.entries()) {
    newest = String(11 + tries)
    const version = await laterVersion(Number(newest))
    cell.serve((path) => version.get(path))
    cell.mend()
    await page.goto(`${cell.url}/unduh`)
    await expect(go).toHaveCount(1)
    const bytes = [...version.values()].reduce((sum, { length }) => sum + length, 0)
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

test('with signal a saved site shows the page of today; when none answers, after a moment the saved one', async ({
  page,
}) => {
  const cell = await openBadCell(siteUrl)
  await saveVersion(page, cell, 10)
  await page.goto(cell.url + addresses.downloads)
  await expect(page.locator('html[data-tersimpan]')).toHaveCount(0)
  cell.stall(() => true)
  await page.goto(cell.url + addresses.claim)
  await expect(page.locator('.official').getByText(/tersimpan \d/)).toBeVisible()
  cell.close()
})

test('what is damaged on the way is not taken', async ({ page }) => {
  const cell = await openBadCell(siteUrl)
  const last = list.parts.at(-1)?.url ?? ''
  cell.serve((path) => (path === last ? Buffer.concat([read(last), Buffer.from(' ')]) : undefined))
  await page.goto(`${cell.url}/unduh`)
  await button(page, saving.save).click()
  await expect(cut(page)).toContainText(`${all - 1} dari ${all}`, { timeout: 30_000 })
  cell.close()
})

test('a page that opens from what is saved offers a newer version once, and takes it whole', async ({
  page,
}) => {
  const cell = await openBadCell(siteUrl)
  await saveVersion(page, cell, 49)
  const open = async (number: number) => {
    const version = await laterVersion(number)
    cell.serve((path) => version.get(path))
    cell.refuse((path) => path === addresses.claim)
    await page.goto(cell.url + addresses.claim)
  }
  const offer = page.getByText(saving.stripNewer)
  await open(50)
  await expect(offer).toBeVisible()
  await button(page, saving.later).click()
  await expect(offer).toBeHidden()
  cell.asked.length = 0
  await open(50)
  await expect.poll(() => cell.asked).toContain(listAddress)
  await expect(offer).toBeHidden()
  await open(51)
  await expect(offer).toBeVisible()
  await button(page, saving.update).click()
  await expect(page.locator('.brand')).toContainText('Beb51')
  expect(await versionsOn(page, cell.url)).toEqual(['51', '51'])
  await expect(offer).toBeHidden()
  cell.close()
})
