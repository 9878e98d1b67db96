import { expect, test } from 'vitest'
import { sheetPage } from '@/lib/offline/sheet-page'

const html = `<!DOCTYPE html><main><svg class="shape"></svg><section class="leaf fold-leaf" id="lipat">dua sisi</section>
<section class="leaf" id="poster">dari jauh</section><section class="leaf few" id="lembar">satu</section></main>`

test('one paper is kept, with what all of them share', () => {
  const page = sheetPage(html, 'poster')
  expect(page).toContain('dari jauh')
  expect(page).toContain('class="shape"')
  expect(page).not.toMatch(/dua sisi|satu/)
})

test('a paper that the page does not have is refused', () => {
  expect(() => sheetPage(html, 'spanduk')).toThrow()
})
