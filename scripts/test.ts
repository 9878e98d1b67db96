// npm test: runs every check, the cheapest first.
import { findBrowser } from './browser.ts'
import { buildSite } from './site.ts'
import { run, say } from './tasks.mjs'

say('Style and import rules')
run('biome', ['ci', '.'])
say('Types')
run('next', ['typegen'])
run('tsc', ['--noEmit', '--incremental', 'false'])
say('Rules, figures and texts')
run('vitest', ['run'])
buildSite()
const browser = findBrowser()
say(`Pages, in ${browser}`)
run('playwright', ['test'], { BROWSER_PATH: browser })
