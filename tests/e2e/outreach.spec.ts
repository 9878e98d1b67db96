import { expect, test } from '@playwright/test'
import { addresses } from '../../lib/addresses.ts'
import messages from '../../messages/id.json' with { type: 'json' }
import { named } from './addresses'

test('the kit leads to all that is there', async ({ page }) => {
  await page.goto(addresses.outreach)
  for (const path of [...named('penyuluhan'), addresses.loudspeaker, addresses.wallCalendar]) {
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
