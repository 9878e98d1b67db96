import { expect, test } from '@playwright/test'
import messages from '@/messages' with { type: 'json' }
import { Reader } from './reader'

// What brings people here, from the first page to the answer.
test.use({ viewport: { width: 360, height: 740 } })

const { help } = messages.home
const { label, place } = messages.comparison

for (const [cause, fold] of [
  ['karena kerja', 'meninggal-karena-kerja-bawa-ini'],
  ['sebab lain', 'meninggal-karena-sebab-lain-jkm'],
] as const) {
  test(`a widow finds how much it is and what to bring: ${cause}`, async ({ page }) => {
    await page.goto('/')
    const widow = new Reader(page)
    await widow.tap(page.getByRole('link', { name: help.death, exact: true }))
    await widow.tap(page.getByRole('link', { name: cause, exact: true }))
    const answer = page.locator(`#${fold}`)
    await widow.lookAt(answer.getByText(/^Rp\d+\sjuta$/).first())
    await widow.lookAt(answer.locator('.papers li').first())
    expect(widow.taps).toBeLessThanOrEqual(2)
    expect(widow.screens).toBeLessThanOrEqual(1)
  })
}

test('a driver finds what an income of his costs, and where to pay today', async ({ page }) => {
  await page.goto('/')
  const driver = new Reader(page)
  await driver.tap(page.getByRole('link', { name: 'Ojek dan sopir', exact: true }))
  const prices = page.getByRole('row', { name: /Rp2\sjuta/ })
  await driver.lookAt(prices.getByText(/^Rp[\d.]+$/).first())
  await driver.lookAt(page.getByText('Mau bayar sekarang?'))
  await driver.lookAt(page.getByText('Kantor Pos').first())
  expect(driver.taps).toBeLessThanOrEqual(1)
  expect(driver.screens).toBeLessThanOrEqual(2.5)
})

test('somebody laid off finds one list of what to do first', async ({ page }) => {
  await page.goto('/')
  const worker = new Reader(page)
  await worker.tap(page.getByRole('link', { name: help.laidOff, exact: true }))
  await worker.lookAt(page.locator('.answer').getByText(/^\d+\sbulan$/))
  const steps = page.locator('.steps ol')
  await expect(steps).toHaveCount(1)
  for (const step of ['Bukti PHK', 'Uang PHK', 'Berobat', 'Tabungan JHT', 'Mau KPR']) {
    await worker.lookAt(steps.getByRole('listitem').filter({ hasText: step }))
  }
  expect(worker.taps).toBeLessThanOrEqual(2)
  expect(worker.screens).toBeLessThanOrEqual(1)
})

test('whoever wants a house of Rp250 million in Serang learns which loans are possible', async ({
  page,
}) => {
  await page.goto('/')
  const buyer = new Reader(page)
  await buyer.tap(page.getByRole('link', { name: messages.home.house.compare, exact: true }))
  await page.getByLabel(label.harga).fill('250 juta')
  await page.getByLabel(label.dp).fill('0')
  await buyer.tap(page.getByLabel(label.daerah))
  await page.getByLabel(label.daerah).selectOption(place['kab-serang'])
  await buyer.tap(page.getByRole('button', { name: messages.comparison.submit, exact: true }))
  await expect(page.locator('#hasil')).toBeFocused()
  const atTheAnswer = buyer.screens
  for (const words of [
    /subsidi: tidak bisa.*Rp166\sjuta/i,
    /MLT:.*karyawan.*12\sbulan/i,
    /bank biasa:.*sebulan/i,
  ]) {
    await buyer.lookAt(page.getByRole('paragraph').filter({ hasText: words }))
  }
  expect(buyer.taps).toBeLessThanOrEqual(3)
  expect(buyer.screens).toBe(atTheAnswer)
})
