import { execFileSync } from 'node:child_process'
import { createServer } from 'node:http'
import { expect, type Page, test } from '@playwright/test'
import { freePort } from '../attack/own-front.ts'
import { plainPages, questionPages, toolPages, toolStates } from './addresses'
import { served } from './served'
import { siteUrl } from './servers'

const phone = { width: 360, height: 740 }
test.use({ viewport: phone })

const kinds = [
  '/',
  '/program/jkk',
  '/untuk/petani',
  '/daftar',
  '/klaim',
  questionPages[0] ?? '',
  '/sumber/jkk',
]
const answers = toolPages.flatMap(
  (tool) => toolStates.find((path) => path.startsWith(`${tool}?`)) ?? [],
)

/** Whether this machine has it. */
function hasTextBrowser(): boolean {
  try {
    execFileSync('w3m', ['-version'], { stdio: 'ignore' })
    return true
  } catch {
    return false
  }
}

test('a text browser says it all, in the order it is meant', async () => {
  test.skip(!hasTextBrowser(), 'w3m is not installed')
  for (const path of [...kinds, ...answers]) {
    const { html } = await served(path)
    const dumped = execFileSync('w3m', ['-dump', '-cols', '70', '-T', 'text/html'], {
      input: html,
      encoding: 'utf8',
    })
    const heading = html.match(/<h1[^>]*>([\s\S]*?)<\/h1>/)?.[1]?.replace(/<[^>]*>/g, '') ?? ''
    const flat = (text: string) => text.replace(/\s+/g, ' ').trim()
    expect(heading, path).not.toBe('')
    const at = flat(dumped).indexOf(flat(heading))
    expect(at, path).toBeGreaterThanOrEqual(0)
    expect(at, `${path}: the heading is far down`).toBeLessThan(700)
    expect(dumped, path).not.toMatch(/\{|function|undefined/)
  }
})

test('in forced colours everything that can be pressed has an edge or a line', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active' })
  for (const path of [...kinds, ...toolPages, ...answers]) {
    await page.goto(path)
    const bare = await page.evaluate(() =>
      Array.from(document.querySelectorAll('main a, main button, main input, main select'))
        .filter((element) => element.checkVisibility())
        .filter((element) => {
          const { borderTopWidth, borderBottomWidth, textDecorationLine } =
            getComputedStyle(element)
          const isOwn = element.matches('[type=radio], [type=checkbox]')
          const hasEdge = parseFloat(borderTopWidth) > 0 || parseFloat(borderBottomWidth) > 0
          return !isOwn && !hasEdge && !textDecorationLine.includes('underline')
        })
        .map((element) => element.outerHTML.slice(0, 120)),
    )
    expect(bare, path).toEqual([])
  }
})

test('who saves data gets nothing besides the page and its scripts', async ({ browser }) => {
  const context = await browser.newContext({
    viewport: phone,
    baseURL: siteUrl,
    extraHTTPHeaders: { 'Save-Data': 'on' },
  })
  const page = await context.newPage()
  const asked: string[] = []
  page.on('request', (request) => asked.push(new URL(request.url()).pathname))
  for (const path of [...kinds, ...toolPages]) {
    asked.length = 0
    await page.goto(path, { waitUntil: 'networkidle' })
    const others = asked.filter((each) => each !== path && !/^\/(aset\/|icon|favicon)/.test(each))
    expect(others, path).toEqual([])
  }
  await context.close()
})

test('a link that drops in the middle has shown the answer first', async ({ page, request }) => {
  const port = await freePort()
  const cut = createServer(async ({ url = '/' }, response) => {
    const whole = await request.get(url)
    const body = await whole.body()
    response.writeHead(200, {
      'Content-Type': 'text/html; charset=utf-8',
      'Content-Length': body.length,
    })
    // All that stands before, half of what stands in it; then nothing comes any more.
    const start = body.indexOf('<main')
    response.write(body.subarray(0, Math.ceil((start + body.length) / 2)))
  })
  await new Promise<void>((done) => cut.listen(port, '127.0.0.1', done))
  try {
    for (const path of kinds) {
      await page.goto(`http://127.0.0.1:${port}${path}`, { waitUntil: 'commit' })
      await expect(page.locator('h1'), path).toBeVisible()
      await expect(page.locator('main p, main li, main dd').first(), path).toBeVisible()
      expect(await page.locator('footer').count(), `${path} was not cut`).toBe(0)
    }
    for (const path of answers) {
      await page.goto(`http://127.0.0.1:${port}${path}`, { waitUntil: 'commit' })
      await expect(
        page.locator('main data, main [data-hasil], #hasil a').first(),
        path,
      ).toBeVisible()
    }
  } finally {
    cut.closeAllConnections()
    cut.close()
  }
})

/** How far things have moved under the reader's eyes (Cumulative Layout Shift). */
function moved(page: Page): Promise<number> {
  return page.evaluate(
    () =>
      new Promise<number>((done) => {
        let sum = 0
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries()) {
            if ('value' in entry && typeof entry.value === 'number') sum += entry.value
          }
        }).observe({ type: 'layout-shift', buffered: true })
        setTimeout(() => done(sum), 300)
      }),
  )
}

/** Prints as nought: a hundredth of what is called good. */
const UNSEEN_SHIFT = 0.001

test('nothing moves while a page comes', async ({ context }) => {
  test.setTimeout(120_000)
  const paths = [...plainPages, ...toolPages, ...toolStates]
  // Each waits for what might still move: four tabs wait at the same time.
  const walk = async () => {
    const page = await context.newPage()
    for (let path = paths.pop(); path; path = paths.pop()) {
      await page.goto(path)
      // A column that grows by a pixel while a long table is still coming, on a busy machine.
      expect(await moved(page), path).toBeLessThan(UNSEEN_SHIFT)
    }
  }
  await Promise.all([walk(), walk(), walk(), walk()])
})
