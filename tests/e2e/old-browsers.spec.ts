import { expect, test } from '@playwright/test'
import { plainPages, toolPages } from './addresses'
import { served } from './served'

// What browsers from Chrome 87 to 111 drop silently, with everything inside it.
const tooNew =
  /:not\(#|@layer|@property|@container|@scope|oklch\(|color-mix\(|@media[^{]*[<>]|:has\(|[;{]\s*&/

for (const path of [...plainPages, ...toolPages]) {
  test(`${path} is styled in words an old browser knows`, async () => {
    const { html } = await served(path)
    const style = html.match(/<style[^>]*>([\s\S]*?)<\/style>/)?.[1] ?? ''
    expect(style).toContain('.wrap{')
    expect(style.match(tooNew)).toBeNull()
  })
}
