import { readdirSync, readFileSync, realpathSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@playwright/test'
import { scriptFolder } from '../../lib/delivery/script-files.ts'
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

// What browsers learned after Chromium 92, and Safari after 15: nothing stands in for it.
const learnedLater =
  /\.(?:toSorted|toReversed|toSpliced|findLast|findLastIndex)\(|Object\.groupBy|structuredClone\(|\(\?<[!=]/

test('scripts use nothing that browsers of 2021 do not know', () => {
  const folder = join(realpathSync('dist/current'), 'site', scriptFolder)
  const scripts = readdirSync(folder).filter((name) => name.endsWith('.js'))
  expect(scripts.length).toBeGreaterThan(5)
  for (const name of scripts) {
    expect(readFileSync(join(folder, name), 'utf8').match(learnedLater)?.[0], name).toBeUndefined()
  }
})
