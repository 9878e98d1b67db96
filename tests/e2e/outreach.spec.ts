import { gzipSync } from 'node:zlib'
import { expect, type Page, test } from '@playwright/test'
import { addresses, jointListAddress } from '../../lib/addresses.ts'
import messages from '../../messages/id.json' with { type: 'json' }
import { named } from './addresses'
import { scriptAddress } from './scripts'

test('the kit leads to all that is there', async ({ page }) => {
  await page.goto(addresses.outreach)
  for (const path of [
    ...named('penyuluhan'),
    addresses.loudspeaker,
    addresses.wallCalendar,
    addresses.village,
  ]) {
    await expect(page.locator(`main a[href="${path}"]`).first(), path).toBeVisible()
  }
})

test('the calendar has a sheet for each kind of work, whole on its paper', async ({ page }) => {
  await page.goto(addresses.wallCalendar)
  await expect(page.locator('.wall')).toHaveCount(2)
  for (const format of ['A4', 'A3'] as const) {
    const pdf = (await page.pdf({ format })).toString('latin1')
    // What it is, and the two sheets.
    expect(pdf.match(/\/Type\s*\/Page\b/g), format).toHaveLength(3)
  }
  for (const table of await page.locator('.wall').all()) {
    await expect(table.locator('tbody tr')).toHaveCount(12)
    await expect(table.locator('tbody .tick')).toHaveCount(12)
  }
})

test('each sheet is there for the calendar of a phone too', async ({ page, request }) => {
  await page.goto(addresses.wallCalendar)
  const links = page.getByRole('link', { name: messages.wallCalendar.file })
  await expect(links).toHaveCount(2)
  for (const link of await links.all()) {
    const response = await request.get((await link.getAttribute('href')) ?? '')
    expect(response.headers()['content-type']).toBe('text/calendar; charset=utf-8')
    expect((await response.text()).match(/BEGIN:VALARM/g)).toHaveLength(12)
  }
})

test('what is read out says how long it is true', async ({ page }) => {
  await page.goto(addresses.loudspeaker)
  const scripts = page.locator('.script')
  await expect(scripts).toHaveCount(3)
  for (const script of await scripts.all()) {
    await expect(script.locator('.strong')).not.toBeEmpty()
    await expect(script.locator('.box')).not.toContainText(/\d/)
  }
})

test('the calendar can begin later, with files of its own', async ({ page, request }) => {
  await page.goto(addresses.wallCalendar)
  const starts = page.getByRole('navigation', { name: messages.wallCalendar.startLater })
  await expect(starts.getByRole('link')).toHaveCount(12)
  const last = starts.getByRole('link').last()
  const month = (await last.textContent()) ?? ''
  await last.click()
  await expect(page.getByRole('heading', { level: 1 })).toContainText(month)
  await expect(page.locator('.wall tbody tr')).toHaveCount(24)
  await expect(page.locator('.wall tbody th').first()).toHaveText(month)
  const pdf = (await page.pdf({ format: 'A3' })).toString('latin1')
  expect(pdf.match(/\/Type\s*\/Page\b/g)).toHaveLength(3)
  const file = page.getByRole('link', { name: messages.wallCalendar.file }).first()
  const response = await request.get((await file.getAttribute('href')) ?? '')
  expect(response.headers()['content-type']).toBe('text/calendar; charset=utf-8')
  const [, first = ''] = (await response.text()).match(/DTSTART;VALUE=DATE:(\d{6})01/) ?? []
  expect(page.url().replace('-', '')).toContain(first)
})

test('the sheet for a village is a workbook, small enough for a weak cell', async ({
  page,
  request,
}) => {
  await page.goto(addresses.village)
  const link = page.getByRole('link', { name: messages.village.download }).first()
  await expect(link).toHaveAttribute('href', jointListAddress)
  const response = await request.get(jointListAddress)
  expect(response.headers()['content-type']).toContain('spreadsheetml.sheet')
  const body = await response.body()
  expect(body.subarray(0, 2).toString()).toBe('PK')
  expect(body.length).toBeLessThan(80_000)
  await expect(page.locator('main form')).toHaveCount(0)
})

const { event, outreach } = messages

/** What is written on paper about the meeting. */
const onPaper = async (page: Page, path: string) => {
  await page.goto(path)
  await page.emulateMedia({ media: 'print' })
  const lines = page.locator('.event-lines').first()
  await expect(lines, path).toBeVisible()
  const words = (await lines.textContent()) ?? ''
  await page.emulateMedia({ media: 'screen' })
  return words
}

test('a meeting is named once, is printed on all, and is forgotten when asked', async ({
  page,
}) => {
  const sent: string[] = []
  page.on('request', (request) => {
    if (request.method() !== 'GET' || request.url().includes('?')) sent.push(request.url())
  })
  await page.goto(addresses.outreach)
  await page.getByLabel(event.field.name).fill('Pengajian Cikeusik')
  await page.getByLabel(event.field.contact).fill('Bu Siti')
  await page.getByText('Kematian', { exact: true }).click()
  const can = page.getByRole('button', { name: outreach.can })
  await can.first().click()
  await can.first().click()
  await page.getByRole('button', { name: outreach.cannot }).first().click()

  await page.goto(addresses.outreach)
  await expect(page.getByLabel(event.field.name)).toHaveValue('Pengajian Cikeusik')
  await page.getByText('Kematian', { exact: true }).click()
  await expect(can.first()).toHaveText(`${outreach.can} 2`)
  for (const path of [
    '/penyuluhan/petani',
    addresses.loudspeaker,
    addresses.wallCalendar,
    addresses.village,
    addresses.outreach,
  ]) {
    const words = await onPaper(page, path)
    expect(words, path).toContain('Pengajian Cikeusik')
    expect(words, path).toContain('Bu Siti')
  }
  await page.getByRole('button', { name: event.clear }).click()
  await expect(page.getByLabel(event.field.name)).toHaveValue('')
  await page.getByText('Kematian', { exact: true }).click()
  await expect(can.first()).toHaveText(outreach.can)
  expect(await page.evaluate(() => localStorage.length)).toBe(0)
  expect(sent).toEqual([])
})

test('what remembers is light', async ({ request }) => {
  const script = await (await request.get(scriptAddress('acara'))).body()
  expect(gzipSync(script).length).toBeLessThanOrEqual(1024)
})

test.describe('without a script', () => {
  test.use({ javaScriptEnabled: false })

  test('there are lines for a pen, and nothing that would not be kept', async ({ page }) => {
    const words = await onPaper(page, addresses.outreach)
    expect(words.match(/:/g)).toHaveLength(Object.keys(event.field).length)
    await expect(page.getByRole('main').getByRole('textbox')).toHaveCount(0)
    await expect(page.getByRole('button', { name: event.clear })).toBeHidden()
    await expect(page.getByRole('button', { name: outreach.can })).toHaveCount(0)
    await expect(page.getByText(event.byPen)).toBeVisible()
  })
})
