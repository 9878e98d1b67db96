// npm start: installs, builds and serves the site; does nothing twice.
import { buildSite, install, run, say } from './tasks.mjs'

const port = process.env.PORT || '3000'
install()
buildSite()
say(`Serving on http://localhost:${port} (PORT changes it, Ctrl+C ends it)`)
run('next', ['start', '--port', port])
