import { readFileSync, realpathSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { inflateSync } from 'node:zlib'
import { expect, test } from '@playwright/test'
import { type DefaultTreeAdapterTypes as Dom, parse } from 'parse5'
import {
  addresses,
  claimCards,
  coverAddress,
  oneFileAddress,
  pdfAddress,
} from '../../lib/addresses.ts'
import { attributesOf, elementsIn, onlyElement } from '../../lib/delivery/html-tree.ts'
import { siteListSchema } from '../../lib/finished/site-list.ts'
import { kilobytes } from '../../lib/offline/list-files.ts'
import { chapterAddresses } from '../../lib/offline/one-file-pages.ts'
import messages from '../../messages/id.json' with { type: 'json' }
import { thingsOf } from '../../scripts/media/things.ts'

const site = realpathSync('dist/current')
const list = siteListSchema.parse(JSON.parse(readFileSync(join(site, 'list.json'), 'utf8')))
const fileOf = (address: string) =>
  join(site, list.files.find((each) => each.address === address)?.file ?? address)
const file = fileOf(oneFileAddress)
const html = readFileSync(file, 'utf8')
const tree = parse(html)

/** Objects of a PDF that lie in a stream together. */
const packed = /\/Type \/ObjStm[^>]*\/Length (\d+) >>\nstream\n([\s\S]*?)\nendstream/g

const valuesIn = (parent: Dom.ParentNode) =>
  elementsIn(parent)
    .filter(({ tagName }) => tagName === 'data')
    .map((element) => attributesOf(element).value)

test.describe('the one file', () => {
  test('is sent as a file of its day, and light enough to be handed on', async ({ request }) => {
    const response = await request.get(oneFileAddress)
    expect(response.status()).toBe(200)
    expect(response.headers()['content-disposition']).toBe(
      `attachment; filename="bebas-cemas-${list.day}.html"`,
    )
    console.log(`one file: ${html.length} letters, ${Buffer.byteLength(html)} bytes`)
    expect(Buffer.byteLength(html)).toBeLessThanOrEqual(700_000)
  })

  test('runs nothing, asks for nothing, names nothing twice and leads nowhere in vain', () => {
    expect(html).not.toMatch(/<script|<link|<iframe|<img|\ssrc=|url\(/)
    const ids = elementsIn(tree).flatMap((element) => attributesOf(element).id ?? [])
    expect(new Set(ids).size).toBe(ids.length)
    const known = new Set(ids)
    const links = elementsIn(tree).flatMap((element) => attributesOf(element).href ?? [])
    expect(links.length).toBeGreaterThan(500)
    for (const link of links) {
      if (link.startsWith('#')) expect(known, link).toContain(decodeURIComponent(link.slice(1)))
      else expect(link).toMatch(/^(https:\/\/|tel:)/)
    }
  })

  test('has every page it is to have, with the same figures in the same order', () => {
    const pages = chapterAddresses(list.files.map(({ address }) => address))
    expect(pages.length).toBeGreaterThan(100)
    let figures = 0
    for (const address of pages) {
      const page = parse(readFileSync(fileOf(address), 'utf8'))
      const main = onlyElement(page, ({ tagName }) => tagName === 'main')
      const chapter = onlyElement(
        tree,
        (element) => attributesOf(element).id === address.slice(1).replaceAll('/', '-'),
      )
      expect(valuesIn(chapter), address).toEqual(valuesIn(main))
      figures += valuesIn(chapter).length
    }
    expect(figures).toBeGreaterThan(500)
  })

  test('counts at some incomes what the calculator counts', async ({ page }) => {
    const month = list.day.slice(0, 'YYYY-MM'.length)
    const tables = elementsIn(onlyElement(tree, (each) => attributesOf(each).id === 'iuran'))
      .filter(({ tagName }) => tagName === 'table')
      .slice(0, 4)
    const kinds = [
      'sektor=umum&jht=tidak',
      'sektor=transportasi&jht=tidak',
      'sektor=umum&jht=ya',
      'sektor=transportasi&jht=ya',
    ]
    expect(tables).toHaveLength(kinds.length)
    for (const [i, table] of tables.entries()) {
      const rows = elementsIn(table)
        .filter(({ tagName }) => tagName === 'tr')
        .slice(1)
      expect(rows.length).toBeGreaterThan(5)
      for (const row of rows) {
        const [income, price] = valuesIn(row)
        await page.goto(`/iuran?segmen=bpu&${kinds[i]}&penghasilan=${income}&bulan=${month}`)
        await expect(page.locator('[data-angka="iuran.total"]').first()).toHaveAttribute(
          'value',
          price ?? '',
        )
      }
    }
  })

  test.describe('from the memory of a phone, without scripts', () => {
    test.use({ javaScriptEnabled: false, viewport: { width: 360, height: 740 } })

    test('says at once of what day it is and where the newest is', async ({ page }) => {
      const asked: string[] = []
      page.on('request', (request) => asked.push(request.url()))
      await page.goto(pathToFileURL(file).href)
      const newest = page.getByRole('link', { name: /\/unduh$/ })
      for (const part of [page.locator('.cover time'), newest]) await expect(part).toBeInViewport()
      await expect(page.locator('.cover time')).toHaveAttribute('datetime', list.day)
      expect(await newest.getAttribute('href')).toMatch(/^https?:\/\/[^/]+\/unduh$/)
      expect(asked).toEqual([pathToFileURL(file).href])
    })

    test('leads from its contents to each part, and fits a narrow phone', async ({ page }) => {
      await page.setViewportSize({ width: 320, height: 640 })
      await page.goto(pathToFileURL(file).href)
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320)
      const contents = page.getByRole('navigation', { name: messages.oneFile.contents })
      const count = await contents.getByRole('link').count()
      expect(count).toBe(9)
      for (let i = 0; i < count; i += 1) {
        const link = contents.getByRole('link').nth(i)
        const id = ((await link.getAttribute('href')) ?? '').slice(1)
        await link.click()
        await expect(page.locator(`[id="${id}"] h1`).first(), id).toBeInViewport()
        await page.goBack()
      }
    })
  })
})

test('the same to print has links, tags and an outline, and is light', async ({ browser }) => {
  const thing = thingsOf([]).find(({ address }) => address === pdfAddress)
  const pdf = (await thing?.make(browser, html)) ?? Buffer.from('')
  console.log(`PDF: ${pdf.length} bytes`)
  expect(pdf.length).toBeLessThanOrEqual(1_500_000)
  const objects = [...pdf.toString('latin1').matchAll(packed)].map(([, , content = '']) =>
    inflateSync(Buffer.from(content, 'latin1')).toString('latin1'),
  )
  const all = objects.join('')
  expect(all).toContain('/Marked true')
  for (const part of ['/StructTreeRoot', '/Outlines', '/Lang (id)']) expect(all).toContain(part)
  expect(all.match(/\/Subtype\s*\/Link/g)?.length).toBeGreaterThan(500)
  // Each chapter is found in the outline.
  const outline = all.match(/^<<\/Title .+\n\/Dest /gm) ?? []
  expect(outline.length).toBeGreaterThan(chapterAddresses([]).length)
})

test('the page of downloads names what there is, with its size, and nothing else', async ({
  page,
  request,
}) => {
  await page.goto(addresses.downloads)
  const links = page.locator('.files a')
  const named = await links.evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''))
  expect(named).toContain(oneFileAddress)
  for (const address of named) {
    const response = await request.get(address)
    expect(response.status(), address).toBe(200)
    expect(response.headers()['content-disposition'], address).toMatch(
      /^attachment; filename="[a-z-]+-\d{4}-\d{2}-\d{2}\.(html|pdf|png)"$/,
    )
    const item = page.locator(`[data-berkas="${address}"]`)
    await expect(item).toContainText(`${kilobytes((await response.body()).length)}\u00A0KB`)
  }
  for (const address of [pdfAddress, ...claimCards.map((card) => card.address)]) {
    const status = (await request.get(address)).status()
    expect(status, address).toBe(named.includes(address) ? 200 : 404)
  }
  expect((await request.get(coverAddress)).status()).toBe(404)
})

test('a file is handed on where the phone can, and the button is not there where it cannot', async ({
  page,
}) => {
  await page.addInitScript(() => {
    navigator.canShare = () => false
  })
  await page.goto(addresses.downloads)
  await expect(page.getByRole('button', { name: messages.downloads.share })).toHaveCount(0)
  await page.addInitScript(() => {
    navigator.canShare = () => true
    navigator.share = async (data) => {
      const [shared] = data?.files ?? []
      document.title = `${shared?.name} ${shared?.type} ${shared?.size}`
    }
  })
  await page.reload()
  await page.getByRole('button', { name: messages.downloads.share }).first().click()
  await expect(page).toHaveTitle(`bebas-cemas.html text/html ${Buffer.byteLength(html)}`)
})

test('a page that says why there is no file is not handed on as one', async ({ page }) => {
  await page.addInitScript(() => {
    navigator.canShare = () => true
    navigator.share = async (data) => {
      document.title = `${data?.files?.[0]?.size}`
    }
  })
  await page.route(`**${oneFileAddress}`, (route) => route.fulfill({ status: 503, body: '<h1>' }), {
    times: 1,
  })
  await page.goto(addresses.downloads)
  const button = page.getByRole('button', { name: messages.downloads.share }).first()
  const failed = page.waitForResponse(`**${oneFileAddress}`)
  await button.click()
  await failed
  await button.click()
  await expect(page).toHaveTitle(String(Buffer.byteLength(html)))
})

test('the first screen of a phone can be long-pressed for the most urgent pages', async ({
  request,
}) => {
  const manifest = await (await request.get('/manifest.webmanifest')).json()
  const urls = manifest.shortcuts.map(({ url }: { url: string }) => url)
  expect(urls).toEqual([addresses.claim, addresses.cost, addresses.questions])
})
