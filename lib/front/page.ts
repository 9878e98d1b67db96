import { createHash } from 'node:crypto'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { commonHeaders, headersWith } from '../delivery/security-policy.ts'

/** A finished answer as it lies in memory: ready to be sent in every encoding there is. */
export type Page = {
  status: number
  isImmutable: boolean
  etag: string
  /** Name and value in turn, without what depends on the request. */
  headers: readonly string[]
  identity: Buffer
  br: Buffer | null
  gzip: Buffer | null
}

export type Content = Pick<Page, 'status' | 'identity' | 'br' | 'gzip'> & {
  headers: Readonly<Record<string, string>>
  isImmutable?: boolean
}

/** Headers of everything, name and value in turn. */
export const commonPairs: readonly string[] = Object.entries(commonHeaders).flat()

const YEAR_SECONDS = 31_536_000

export function pageOf({ headers, isImmutable = false, ...content }: Content): Page {
  const hash = createHash('sha256').update(content.identity).digest('base64url')
  const isEncoded = content.br !== null || content.gzip !== null
  return {
    ...content,
    isImmutable,
    // Weak: one for all encodings of the same page.
    etag: `W/"${hash.slice(0, 22)}"`,
    headers: [...headersWith(headers).flat(), ...(isEncoded ? ['Vary', 'Accept-Encoding'] : [])],
  }
}

type Sending = {
  /** The page is sent in place of another: with this status, and kept by nobody. */
  status?: number
  /** How long it may be kept where it is found, in seconds. */
  maxAgeSeconds: number
  /** Name and value in turn. */
  more?: readonly string[]
}

/** Sends a page, or that the reader's copy still holds. */
export function sendPage(
  request: IncomingMessage,
  response: ServerResponse,
  page: Page,
  { status = page.status, maxAgeSeconds, more = [] }: Sending,
): void {
  if (status !== 200) {
    const { body, encoding } = encoded(request, page)
    const headers = [...page.headers, 'Cache-Control', 'no-store', ...encoding, ...more]
    send(response, status, headers, body)
    return
  }
  const keeping = page.isImmutable
    ? `public, max-age=${YEAR_SECONDS}, immutable`
    : `public, max-age=${maxAgeSeconds}`
  const headers = [...page.headers, 'ETag', page.etag, 'Cache-Control', keeping, ...more]
  if (isKnown(request.headers['if-none-match'], page.etag)) {
    response.writeHead(304, headers).end()
    return
  }
  const { body, encoding } = encoded(request, page)
  send(response, status, [...headers, ...encoding], body)
}

/** Node leaves the body out where only the head was asked for. */
export function send(
  response: ServerResponse,
  status: number,
  headers: readonly string[],
  body: Uint8Array,
): void {
  response.writeHead(status, [...headers, 'Content-Length', String(body.length)])
  response.end(body)
}

function encoded(request: IncomingMessage, { br, gzip, identity }: Page) {
  const accepted = request.headers['accept-encoding']
  if (br && accepts(accepted, 'br')) return { body: br, encoding: ['Content-Encoding', 'br'] }
  if (gzip && accepts(accepted, 'gzip')) {
    return { body: gzip, encoding: ['Content-Encoding', 'gzip'] }
  }
  return { body: identity, encoding: [] }
}

/** Whether a list of encodings (RFC 9110, 12.5.3) names this one, and not with the weight nought. */
export function accepts(list: string | undefined, encoding: string): boolean {
  return (list ?? '').split(',').some((item) => {
    const [name = '', ...parameters] = item.split(';').map((part) => part.trim().toLowerCase())
    return name === encoding && !parameters.some((parameter) => /^q=0(\.0*)?$/.test(parameter))
  })
}

/** If-None-Match (RFC 9110, 13.1.2): compared weakly. */
export function isKnown(list: string | undefined, etag: string): boolean {
  if (list === undefined) return false
  const bare = etag.replace(/^W\//, '')
  return list.split(',').some((item) => {
    const known = item.trim()
    return known === '*' || known.replace(/^W\//, '') === bare
  })
}
