import { type CDPSession, expect, type Page, test } from '@playwright/test'
import { fixedDayUrl } from './servers'

test.use({ baseURL: fixedDayUrl, viewport: { width: 360, height: 740 } })

/** A field of rupiah in each tool. */
const fields = [
  { path: '/kpr/banding', field: 'harga' },
  { path: '/kpr/cek', field: 'pinjaman' },
  { path: '/kpr/bunga-asli', field: 'pinjaman' },
  { path: '/iuran?segmen=bpu', field: 'penghasilan' },
] as const

for (const { path, field } of fields) {
  test.describe(`${path}, ${field}`, () => {
    const input = (page: Page) => page.locator(`#${field}`)
    const caretIn = (page: Page) =>
      input(page).evaluate((element: HTMLInputElement) => element.selectionStart)

    async function start(page: Page, typed: string) {
      await page.goto(path, { waitUntil: 'networkidle' })
      await input(page).fill('')
      await input(page).pressSequentially(typed)
    }
    const moveTo = (page: Page, start: number, end = start) =>
      input(page).evaluate(
        (element: HTMLInputElement, [from = 0, to = 0]) => element.setSelectionRange(from, to),
        [start, end],
      )

    test('Delete in front of a point takes the next digit', async ({ page }) => {
      await start(page, '1234567')
      await moveTo(page, 1)
      for (const shown of ['134.567', '14.567', '1.567', '167']) {
        await page.keyboard.press('Delete')
        await expect(input(page)).toHaveValue(shown)
        expect(await caretIn(page)).toBe(1)
      }
    })

    test('Backspace takes the digits before the caret, one after the other', async ({ page }) => {
      await start(page, '1234567')
      await moveTo(page, 6)
      const shown = ['1.234.567', '123.567', '12.567']
      for (const text of shown) {
        await page.keyboard.press('Backspace')
        await expect(input(page)).toHaveValue(text)
      }
    })

    test('undo and redo walk through what was shown', async ({ page }) => {
      await start(page, '12345')
      await page.keyboard.press('ControlOrMeta+z')
      await expect(input(page)).toHaveValue('1.234')
      await page.keyboard.press('ControlOrMeta+z')
      await expect(input(page)).toHaveValue('123')
      await page.keyboard.press('ControlOrMeta+Shift+z')
      await expect(input(page)).toHaveValue('1.234')
      await page.keyboard.press('ControlOrMeta+y')
      await expect(input(page)).toHaveValue('12.345')
      await moveTo(page, 2)
      await page.keyboard.press('Delete')
      await expect(input(page)).toHaveValue('1.245')
      await page.keyboard.press('ControlOrMeta+z')
      await expect(input(page)).toHaveValue('12.345')
      expect(await caretIn(page)).toBe(2)
    })

    test('what is selected gives way to what is typed or pasted', async ({ page }) => {
      await start(page, '1234567')
      await moveTo(page, 1, 6)
      await page.keyboard.type('9')
      await expect(input(page)).toHaveValue('19.567')
      expect(await caretIn(page)).toBe(2)
      await moveTo(page, 2)
      await page.keyboard.insertText('000.000')
      await expect(input(page)).toHaveValue('19.000.000.567')
      expect(await caretIn(page)).toBe(10)
    })

    test('a keyboard that composes is let finish its word', async ({ page }) => {
      await start(page, '')
      const keyboard = await page.context().newCDPSession(page)
      for (const text of ['1', '15', '150', '1500', '15000']) await compose(keyboard, text)
      // Whoever writes into the word now doubles it.
      await expect(input(page)).toHaveValue('15000')
      await keyboard.send('Input.insertText', { text: '15000' })
      await expect(input(page)).toHaveValue('15.000')
      expect(await caretIn(page)).toBe(6)
      await compose(keyboard, '7')
      await keyboard.send('Input.insertText', { text: '7' })
      await expect(input(page)).toHaveValue('150.007')
      await page.keyboard.press('ControlOrMeta+z')
      await expect(input(page)).toHaveValue('15.000')
    })

    test('keys without a code are heard', async ({ page }) => {
      await start(page, '')
      const keyboard = await page.context().newCDPSession(page)
      for (const text of ['1', '5', '0', '0', '0'])
        await keyboard.send('Input.insertText', { text })
      await expect(input(page)).toHaveValue('15.000')
    })
  })
}

const compose = (keyboard: CDPSession, text: string) =>
  keyboard.send('Input.imeSetComposition', {
    text,
    selectionStart: text.length,
    selectionEnd: text.length,
  })

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false })

  test('a field keeps what is typed, and the answer writes the points', async ({ page }) => {
    await page.goto('/kpr/banding')
    await page.locator('#harga').fill('')
    await page.locator('#harga').pressSequentially('1500000000')
    await expect(page.locator('#harga')).toHaveValue('1500000000')
    await page.locator('#harga').press('Enter')
    await expect(page.locator('#harga')).toHaveValue('1.500.000.000')
  })
})
