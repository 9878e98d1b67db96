// npm test: runs every check, the cheapest first.
import { findBrowser } from './browser.ts'
import { finishedSite } from './site.ts'
import { run, say } from './tasks.mjs'

say('Style and import rules')
await run('biome', ['ci', '.'])
say('Types')
await run('next', ['typegen'])
await run('tsc', ['--noEmit', '--incremental', 'false'])
say('Rules, figures and texts')
await run('vitest', ['run'])
await finishedSite()
const browser = await findBrowser()
say(`Pages, in ${browser}`)
await run('playwright', ['test'], { BROWSER_PATH: browser })
