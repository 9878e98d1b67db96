import { gzipSync } from 'node:zlib'
import { expect, type Page, test } from '@playwright/test'
import messages from '../../messages/id.json' with { type: 'json' }
import { scriptAddress } from './scripts'

const { listen } = messages

/** What the stand-in for the phone's voice has said, and how the present sentence ends. */
type Voice = { said: { text: string; lang: string }[]; end: () => void; fail: () => void }

/** No browser of a test has a voice. */
async function giveVoice(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const voice: Voice = { said: [], end: () => {}, fail: () => {} }
    Object.assign(window, { voice })
    const speak = (utterance: SpeechSynthesisUtterance) => {
      voice.said.push({ text: utterance.text, lang: utterance.lang })
      voice.end = () => utterance.onend?.(new Event('end') as SpeechSynthesisEvent)
      voice.fail = () => utterance.onerror?.(new Event('error') as SpeechSynthesisErrorEvent)
    }
    Object.defineProperty(window, 'speechSynthesis', { value: { speak, cancel: () => {} } })
  })
}

const said = (page: Page) =>
  page.evaluate(() => (window as unknown as { voice: Voice }).voice.said.map(({ text }) => text))
const end = (page: Page) => page.evaluate(() => (window as unknown as { voice: Voice }).voice.end())
const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true })
const marked = async (page: Page) =>
  (await page.locator('main mark').allTextContents()).join('').trim()

test('a page is read sentence by sentence, once its voice was heard to be Indonesian', async ({
  page,
}) => {
  await giveVoice(page)
  const asked: string[] = []
  page.on('request', (request) => asked.push(new URL(request.url()).pathname))
  await page.goto('/program/jkm')
  expect(asked).not.toContain(scriptAddress('dengar'))
  await button(page, listen.button).click()
  await expect(page.getByText(listen.ask)).toBeVisible()
  expect(await said(page)).toEqual([listen.test])
  await button(page, listen.yes).click()
  const heading = await page.locator('h1').textContent()
  await expect.poll(() => marked(page)).toBe(heading?.trim())
  await end(page)
  await end(page)
  const sentence = await marked(page)
  expect(sentence).not.toBe('')
  await expect(page.locator('main mark').first()).toBeInViewport()
  await expect(button(page, listen.stop)).toBeInViewport()
  await button(page, listen.pause).click()
  await end(page)
  expect(await marked(page)).toBe(sentence)
  await button(page, listen.resume).click()
  const all = await said(page)
  expect(all.at(-1)).toBe(all.at(-2))
  await button(page, listen.stop).click()
  expect(await marked(page)).toBe('')

  // Asked once: the phone remembers.
  await page.goto('/klaim')
  await button(page, listen.button).click()
  await expect(button(page, listen.pause)).toBeVisible()
  expect(await said(page)).not.toContain(listen.test)
})

test('where the voice is foreign the button goes, and does not come back', async ({ page }) => {
  await giveVoice(page)
  await page.goto('/tanya/iuran-petani')
  await button(page, listen.button).click()
  await button(page, listen.no).click()
  await expect(button(page, listen.button)).toHaveCount(0)
  await page.goto('/untuk/petani')
  await expect(page.locator('[data-skrip]')).toHaveCount(1)
  await expect(button(page, listen.button)).toHaveCount(0)
})

test('everything is said in words, as Indonesian, and the page is left as it was', async ({
  page,
}) => {
  await giveVoice(page)
  await page.addInitScript(() => localStorage.setItem('suara', 'ya'))
  for (const path of ['/program/jkk', '/untuk/nelayan', '/klaim', '/tanya/harga-januari']) {
    await page.goto(path)
    const before = await page.locator('main').textContent()
    await button(page, listen.button).click()
    await expect(button(page, listen.pause)).toBeVisible()
    const all = await page.evaluate(() => {
      const { voice } = window as unknown as { voice: Voice }
      for (let count = 0; count !== voice.said.length; ) {
        count = voice.said.length
        voice.end()
      }
      return voice.said
    })
    expect(all.length, path).toBeGreaterThan(5)
    for (const { text, lang } of all) {
      expect(text, path).not.toMatch(/[\d%]/)
      expect(lang).toBe('id-ID')
    }
    await expect(button(page, listen.button)).toBeVisible()
    expect(await page.locator('main').textContent()).toBe(before)
  }
})

test('tapped twice it begins once; where the voice fails it ends, and the button is there again', async ({
  page,
}) => {
  await giveVoice(page)
  await page.addInitScript(() => localStorage.setItem('suara', 'ya'))
  await page.goto('/klaim')
  await button(page, listen.button).dblclick()
  await expect(button(page, listen.pause)).toBeVisible()
  expect(await said(page)).toHaveLength(1)
  await page.evaluate(() => (window as unknown as { voice: Voice }).voice.fail())
  await expect(button(page, listen.button)).toBeFocused()
  expect(await marked(page)).toBe('')
})

test('nothing of it is there without a voice, or in the page itself; its script is light', async ({
  page,
  request,
}) => {
  await page.addInitScript(() => {
    Reflect.deleteProperty(window, 'speechSynthesis')
    Reflect.deleteProperty(Window.prototype, 'speechSynthesis')
  })
  await page.goto('/program/jkm')
  await expect(page.locator('[data-skrip]')).toHaveCount(1)
  await expect(button(page, listen.button)).toHaveCount(0)
  expect(await (await request.get('/program/jkm')).text()).not.toContain(listen.button)
  const script = await (await request.get(scriptAddress('dengar'))).body()
  expect(gzipSync(script).length).toBeLessThanOrEqual(4096)
})
