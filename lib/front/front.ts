import {
  createServer,
  type IncomingMessage,
  type RequestListener,
  type Server,
  type ServerResponse,
} from 'node:http'
import type { Duplex } from 'node:stream'
import {
  failureAddress,
  missingAddress,
  refusalAddress,
  refusals,
  reminderAddress,
  toolAddresses,
} from '../addresses.ts'
import type { Answer, AnswerDesk } from '../delivery/answer-desk.ts'
import type { Clock } from './clock.ts'
import { codePage, isCode } from './leaflet-code.ts'
import { openMissing } from './missing.ts'
import { movedTo } from './moved.ts'
import { accepts, commonPairs, type Page, send, sendPage } from './page.ts'
import type { PagesOfDay, Shelf } from './shelf.ts'
import { openBareTools, toGzip } from './tools.ts'

/** A tool's longest query has a few hundred letters. */
const LONGEST_ADDRESS = 2048
/** Long addresses are read, so that they get a page; what is longer still gets one line (431). */
const LONGEST_HEAD_BYTES = 32 * 1024
const PAGE_SECONDS = 300
const RETRY_SECONDS = '10'
const TEXT = ['Content-Type', 'text/plain; charset=utf-8', 'Cache-Control', 'no-store']

const [unreadable] = refusals
const errorAddresses = new Map<number, string>([
  [400, refusalAddress(unreadable)],
  [404, missingAddress],
  [500, failureAddress],
  [503, failureAddress],
  ...refusals.map((refusal) => [refusal.status, refusalAddress(refusal)] as const),
])
const tools: ReadonlySet<string> = new Set(toolAddresses)

/** What Node finds wrong before there is a request. */
const refusalsOfErrors: Readonly<Record<string, string>> = {
  HPE_HEADER_OVERFLOW: '431 Request Header Fields Too Large',
  ERR_HTTP_REQUEST_TIMEOUT: '408 Request Timeout',
}

type Parts = { shelf: Shelf; ask: AnswerDesk['ask']; clock: Clock }

/** Serves a finished site: docs/finished-site.md. */
export function openFront(parts: Parts): Server {
  const server = createServer(
    {
      maxHeaderSize: LONGEST_HEAD_BYTES,
      headersTimeout: 10_000,
      requestTimeout: 15_000,
      keepAliveTimeout: 10_000,
      connectionsCheckingInterval: 2_000,
    },
    listenerFor(parts),
  )
  // A connection on which nothing moves, a page that nobody takes.
  server.setTimeout(30_000)
  // Nobody is waited for with a body: it is refused unread.
  server.on('checkContinue', listenerFor(parts))
  server.on('checkExpectation', listenerFor(parts))
  server.on('connect', (_, socket) => refuseRaw(socket, '405 Method Not Allowed'))
  server.on('clientError', ({ code }: NodeJS.ErrnoException, socket) => {
    // Opened ahead by a browser, and not needed: an answer could meet the question that comes just now.
    const isUnused = 'bytesRead' in socket && socket.bytesRead === 0
    if (isUnused) socket.destroy()
    else refuseRaw(socket, refusalsOfErrors[code ?? ''] ?? '400 Bad Request')
  })
  return server
}

function listenerFor({ shelf, ask, clock }: Parts): RequestListener {
  const bareTool = openBareTools(ask)
  const missing = openMissing(ask)
  let today = { day: '', pages: shelf.pagesOn(clock.day()) }

  function pagesOfToday(): PagesOfDay {
    const day = clock.day()
    if (today.day !== day || today.pages.problem !== null) {
      today = { day, pages: shelf.pagesOn(day) }
    }
    return today.pages
  }

  return (request, response) => {
    const pages = pagesOfToday()
    const failed = (error: unknown) => {
      console.error(error)
      if (response.headersSent) response.destroy()
      else sendError(request, response, pages, 500)
    }
    try {
      answer(request, response, pages)?.catch(failed)
    } catch (error) {
      failed(error)
    }
  }

  function answer(request: IncomingMessage, response: ServerResponse, pages: PagesOfDay) {
    const { method, url = '/', headers } = request
    if (method !== 'GET' && method !== 'HEAD') {
      return sendError(request, response, pages, 405, ['Allow', 'GET, HEAD', 'Connection', 'close'])
    }
    const hasBody =
      headers['transfer-encoding'] !== undefined || Number(headers['content-length'] ?? 0) > 0
    if (hasBody) {
      return sendError(request, response, pages, 400, ['Connection', 'close'])
    }
    if (url.length > LONGEST_ADDRESS) return sendError(request, response, pages, 414)

    const { path, search } = addressOf(url)
    if (path === '/healthz') return sendHealth(response, pages)
    const isTool = tools.has(path)
    if ((isTool && search !== '') || path === reminderAddress) {
      return sendAnswer(request, response, pages, path, search)
    }
    const maxAgeSeconds = Math.min(PAGE_SECONDS, clock.secondsLeft())
    if (isTool && pages.madeFor !== clock.day()) {
      return bareTool(path, clock.day()).then(
        (page) => sendPage(request, response, page, { maxAgeSeconds }),
        unanswered(request, response, pages),
      )
    }
    const page = pages.find(isCode(path) ? codePage(path, clock.day(), pages.leafletCodes()) : path)
    if (page) return sendPage(request, response, page, { maxAgeSeconds })
    const meant = movedTo(path, (address) => pages.find(address)?.status === 200)
    if (meant !== null) {
      const location = ['Location', meant + search, 'Cache-Control', 'no-store']
      return send(response, 308, [...commonPairs, ...location], Buffer.of())
    }
    return sendMissing(request, response, pages, path)
  }

  async function sendAnswer(
    request: IncomingMessage,
    response: ServerResponse,
    pages: PagesOfDay,
    path: string,
    search: string,
  ): Promise<void> {
    const left = new AbortController()
    response.once('close', () => left.abort())
    try {
      const made = await ask({ path, search, day: clock.day() }, left.signal)
      await sendMade(request, response, made)
    } catch (error) {
      unanswered(request, response, pages)(error)
    }
  }

  /** The page for what is not there, with the nearest pages where there are some. */
  async function sendMissing(
    request: IncomingMessage,
    response: ServerResponse,
    pages: PagesOfDay,
    path: string,
  ): Promise<void> {
    const made = await missing(path, clock.day())
    if (made) await sendMade(request, response, made)
    else sendError(request, response, pages, 404)
  }

  function sendHealth(response: ServerResponse, { problem }: PagesOfDay): void {
    const { build } = shelf.list
    const said = problem ?? `ok ${build} ${clock.day()}`
    send(response, problem ? 503 : 200, [...commonPairs, ...TEXT], Buffer.from(`${said}\n`))
  }
}

/** Sends what was made for this reader alone. */
async function sendMade(
  request: IncomingMessage,
  response: ServerResponse,
  { status, headers, body }: Answer,
): Promise<void> {
  const isZipped = accepts(request.headers['accept-encoding'], 'gzip')
  const pairs = [...commonPairs, ...Object.entries(headers).flat(), 'Vary', 'Accept-Encoding']
  if (isZipped) pairs.push('Content-Encoding', 'gzip')
  send(response, status, pairs, isZipped ? await toGzip(body) : body)
}

/** No answer: nothing of the query is in what is logged. */
function unanswered(request: IncomingMessage, response: ServerResponse, pages: PagesOfDay) {
  return (error: unknown): void => {
    if (response.destroyed) return
    console.error(error)
    sendError(request, response, pages, 503, ['Retry-After', RETRY_SECONDS])
  }
}

function sendError(
  request: IncomingMessage,
  response: ServerResponse,
  pages: PagesOfDay,
  status: number,
  more: readonly string[] = [],
): void {
  const page = errorPage(pages, status)
  sendPage(request, response, page, { status, maxAgeSeconds: 0, more })
}

function errorPage(pages: PagesOfDay, status: number): Page {
  const page = pages.find(errorAddresses.get(status) ?? failureAddress)
  if (!page) throw new Error(`no page for ${status}`)
  return page
}

/** Path and query (with its question mark, or ''), also of an address that names a host. */
function addressOf(url: string): { path: string; search: string } {
  const own = url.replace(/^https?:\/\/[^/?]*/i, '')
  const at = own.indexOf('?')
  const path = at < 0 ? own : own.slice(0, at)
  const search = at < 0 ? '' : own.slice(at)
  return { path: path || '/', search: search === '?' ? '' : search }
}

/** One line on the bare connection, where there is no request to answer. */
function refuseRaw(socket: Duplex, status: string): void {
  if (!socket.writable) return
  const headers = [...commonPairs, ...TEXT, 'Connection', 'close', 'Content-Length', '0']
  const lines = headers.flatMap((name, i) => (i % 2 === 0 ? [`${name}: ${headers[i + 1]}`] : []))
  socket.end(`HTTP/1.1 ${status}\r\n${lines.join('\r\n')}\r\n\r\n`)
}
