import { realpathSync } from 'node:fs'
import { Server } from 'node:net'
import { dirname } from 'node:path'
import { toolAddresses } from '../addresses.ts'
import { isDay } from '../calendar/day.ts'
import { openAnswerDesk } from '../delivery/answer-desk.ts'
import { toolWorkerFile } from '../delivery/tool-files.ts'
import { jakartaClock, stoppedClock } from './clock.ts'
import { openFront } from './front.ts'
import { countPhones } from './phones.ts'
import { openShelf } from './shelf.ts'

// The server of a finished site: `node <folder of the build>/server.cjs`, with PORT and SITE_DATE; with
// COUNT_PHONES it tells who started it how many phones have asked.
const DRAIN_MS = 10_000
const CLOSING_MS = 100
/** Days that are finished meanwhile are looked for so often. */
const REFRESH_MS = 1_000

const { PORT = '3000', SITE_DATE, COUNT_PHONES } = process.env
if (SITE_DATE && !isDay(SITE_DATE))
  fail(`SITE_DATE is "${SITE_DATE}": a day like 2027-01-01 is wanted`)

// The folder itself: a link to it may soon lead to another build.
const siteFolder = realpathSync(dirname(process.argv[1] ?? ''))
const shelf = openShelf(siteFolder)
const clock = SITE_DATE ? stoppedClock(SITE_DATE) : jakartaClock(() => new Date())
const desk = openAnswerDesk(toolWorkerFile(siteFolder), {
  atOnce: 8,
  longestQueue: 56,
  answerMs: 5_000,
  startMs: 20_000,
})
const server = openFront({ shelf, ask: desk.ask, clock })

server.on('error', ({ message }) => fail(message))
if (COUNT_PHONES) countPhones(server, (phones) => process.send?.({ phones }))
server.listen(Number(PORT), () => {
  process.send?.('ready')
  // Read now, so that no reader waits for it.
  for (const path of toolAddresses) {
    desk.ask({ path, search: '', day: clock.day() }).catch(console.error)
  }
})

const refreshing = setInterval(() => {
  try {
    shelf.refresh()
  } catch (error) {
    console.error(error)
  }
}, REFRESH_MS)

// Whoever started it is gone: then nobody would end it.
for (const end of ['SIGTERM', 'SIGINT', 'disconnect'] as const) process.on(end, drain)

/** Those who are being answered get their answer; a connection that waits for nothing is closed. */
function drain(): void {
  if (!server.listening) return
  clearInterval(refreshing)
  // Whoever knocks already is let in first: a closed door would cut them off.
  setTimeout(() => {
    // Not the way of an HTTP server, which cuts off who has come in and not spoken yet.
    Server.prototype.close.call(server, () => process.exit(0))
    setInterval(() => server.closeIdleConnections(), CLOSING_MS)
  }, CLOSING_MS)
  setTimeout(() => process.exit(0), DRAIN_MS)
}

function fail(message: string): never {
  console.error(message)
  process.exit(1)
}
