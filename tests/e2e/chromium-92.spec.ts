import { realpathSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { expect, test } from '@playwright/test'
import { oneFileAddress } from '../../lib/addresses.ts'
import { missingPage, plainPages, questionPages, toolPages, toolStates } from './addresses'
import { type OldPage, oldChromiumProblem, openOldChromium } from './old-chromium'
import { fixedDayUrl, siteUrl } from './servers'

// Five years old, as phones are in the villages: what it drops silently shows here.
const oneFile = join(realpathSync('dist/current'), 'site', oneFileAddress)

test.describe.configure({ mode: 'serial', timeout: 180_000 })

let page: OldPage
test.beforeAll(async () => {
  const problem = oldChromiumProblem()
  test.skip(problem !== null, `Chromium 92 is not tried: ${problem}`)
  page = await openOldChromium()
})
test.afterAll(() => page?.close())

const pages = [
  ...plainPages,
  ...questionPages.slice(0, 5),
  missingPage,
  ...toolPages,
  ...toolStates,
]

test('it is as old as it says', async () => {
  expect(await page.evaluate('navigator.userAgent')).toMatch(/Chrome\/92\./)
})

test('every page is styled, fits its width, and nothing on it fails', async () => {
  for (const path of pages) {
    await page.goto(siteUrl + path)
    const look = await page.evaluate(`(() => {
      const of = (selector) => getComputedStyle(document.querySelector(selector))
      return {
        paper: of('body').backgroundColor,
        letters: of('body').fontSize,
        band: of('.band, .weave').backgroundColor !== 'rgba(0, 0, 0, 0)',
        target: parseFloat(of('.foot nav a').minHeight) >= 48,
        isWide: document.documentElement.scrollWidth > innerWidth,
      }
    })()`)
    expect(look, path).toEqual({
      paper: 'rgb(255, 253, 248)',
      letters: '18px',
      band: true,
      target: true,
      isWide: false,
    })
  }
  // Only that the missing page is missing.
  expect(page.complaints.filter((each) => !each.includes(missingPage))).toEqual([])
})

// Both tools of the house and the one of the month, in one page each: nothing typed leaves the phone.
for (const { path, field, typed, answer } of [
  {
    path: '/iuran?segmen=bpu',
    field: 'penghasilan',
    typed: '3000000',
    answer: '[data-angka="iuran.total"]',
  },
  { path: '/kpr/cek', field: 'tahun', typed: '2020', answer: '[data-hasil]' },
  { path: '/kpr/banding', field: 'harga', typed: '200000000', answer: '[data-angka="mlt.total"]' },
]) {
  test(`${path} is answered on the phone when it is sent`, async () => {
    await page.goto(fixedDayUrl + path)
    await page.evaluate('window.stays = true')
    const before = await page.evaluate(`document.querySelector('#alat').textContent`)
    await page.evaluate(`document.getElementById('${field}').select()`)
    await page.evaluate(`document.getElementById('${field}').focus()`)
    await page.type(typed)
    await page.evaluate(`document.querySelector('#alat form').requestSubmit()`)
    await expect
      .poll(() => page.evaluate(`document.querySelector('#alat ${answer}') !== null`))
      .toBe(true)
    expect(await page.evaluate(`document.querySelector('#alat').textContent`)).not.toBe(before)
    expect(await page.evaluate('window.stays')).toBe(true)
    expect(page.complaints.filter((each) => !each.includes(missingPage))).toEqual([])
  })
}

test('the search answers while somebody types', async () => {
  await page.goto(`${siteUrl}/cari`)
  await page.evaluate(`document.querySelector('main .seek input').focus()`)
  const first = `document.querySelector('main .seek ol a')?.getAttribute('href')`
  await page.type('petani')
  await expect.poll(() => page.evaluate(first)).toBe('/untuk/petani')
  expect(page.complaints.filter((each) => !each.includes(missingPage))).toEqual([])
})

test('the one file is styled, and its links lead to their part', async () => {
  await page.goto(pathToFileURL(oneFile).href)
  const isInView = `(() => {
    const { top } = document.querySelector(location.hash + ' h1').getBoundingClientRect()
    return top >= 0 && top < innerHeight
  })()`
  for (const id of ['klaim', 'tanya', 'program-jkm', 'kantor', 'iuran']) {
    await page.evaluate(`location.hash = '#${id}'`)
    await expect.poll(() => page.evaluate(isInView), { message: id }).toBe(true)
  }
  const look = await page.evaluate(`({
    paper: getComputedStyle(document.body).backgroundColor,
    band: getComputedStyle(document.querySelector('.band')).backgroundColor,
    isWide: document.documentElement.scrollWidth > innerWidth,
  })`)
  expect(look).toEqual({ paper: 'rgb(255, 253, 248)', band: 'rgb(69, 49, 28)', isWide: false })
})

test('the site is saved on the phone, and removed from it', async () => {
  await page.goto(`${siteUrl}/unduh`)
  await expect
    .poll(() => page.evaluate(`!document.querySelector('[data-saat="kosong"]').hidden`))
    .toBe(true)
  await page.evaluate(`document.querySelector('[data-perintah="simpan"]').click()`)
  await expect
    .poll(() => page.evaluate(`document.querySelector('[data-saat~="tersimpan"]').hidden`), {
      timeout: 30_000,
    })
    .toBe(false)
  expect(await page.evaluate('caches.keys()')).toHaveLength(1)
  await page.evaluate(`document.querySelector('[data-perintah="hapus"]').click()`)
  await expect.poll(() => page.evaluate('caches.keys()')).toEqual([])
})
