// npm start: builds and serves the site; does nothing twice.
import { serving } from './serve.ts'
import { buildSite } from './site.ts'
import { run, say } from './tasks.mjs'

const port = process.env.PORT || '3000'
buildSite()
say(`Serving on http://localhost:${port} (PORT changes it, Ctrl+C ends it)`)
const { args, environment } = serving(port)
run('next', args, environment)
