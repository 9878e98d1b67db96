// npm start: builds and serves the site; does nothing twice. The pages of coming days are made
// while it is up.
import { spawn } from 'node:child_process'
import { basename } from 'node:path'
import { refuseUnusable } from './port.mjs'
import { finishedSite } from './site.ts'
import { supervise } from './supervise.ts'
import { environment, root, say } from './tasks.mjs'

const port = process.env.PORT || '3000'
const folder = await finishedSite()
// While it was built somebody else may have taken it.
await refuseUnusable(port)
supervise(folder, port, () => {
  say(`Serving on http://localhost:${port} (PORT changes it, Ctrl+C ends it)`)
  if (!process.env.SITE_DATE) makeComingDays(basename(folder))
})

function makeComingDays(name: string): void {
  const maker = spawn('node', ['scripts/build-days.ts', name], {
    cwd: root,
    env: environment,
    stdio: ['ignore', 'ignore', 'inherit'],
    // Next starts helpers of its own: all of them end with us.
    detached: true,
  })
  maker.on('error', ({ message }) => console.error(message))
  maker.unref()
  process.on('exit', () => {
    if (maker.pid === undefined || maker.exitCode !== null) return
    try {
      process.kill(-maker.pid)
    } catch {
      // Already gone.
    }
  })
}
