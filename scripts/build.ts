// Builds the site: the scripts that run in the browser, the pages, and what answers in them.
import { bundleForBrowser, bundleForServer } from './bundles.ts'
import { run } from './tasks.mjs'

await bundleForBrowser()
run('next', ['build'], { NEXT_TELEMETRY_DISABLED: '1' })
await bundleForServer('.next')
