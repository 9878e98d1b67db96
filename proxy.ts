import { randomUUID } from 'node:crypto'
import { type NextRequest, NextResponse } from 'next/server'
import glossary from '@/content/abbreviations.json'
import { toPlainHtml } from '@/lib/delivery/plain-html'
import { plainPagePolicy } from '@/lib/delivery/security-policy'

// Pages rendered on request are finished here as the build finishes the others: docs/tool-pages.md.
export const config = {
  matcher: ['/iuran', '/kpr/cek', '/kpr/banding', '/kpr/bunga-asli', '/kpr/tanya-bank'],
}

/** Tells our own question from a reader's. Nobody else knows the word. */
const insideHeader = 'x-dari-dalam'
const insideWord = randomUUID()

/** Asks this server for the page as Next renders it, and answers with it finished. */
export async function proxy(request: NextRequest) {
  if (request.headers.get(insideHeader) === insideWord) return NextResponse.next()
  if (!['GET', 'HEAD'].includes(request.method)) {
    return new NextResponse(null, { status: 405, headers: { Allow: 'GET, HEAD' } })
  }

  const { pathname, search } = request.nextUrl
  const page = await fetch(`http://127.0.0.1:${process.env.PORT}${pathname}${search}`, {
    headers: { [insideHeader]: insideWord, 'accept-encoding': 'identity' },
  })
  const finished = toPlainHtml(await page.text(), glossary)
  return new NextResponse(finished.html, {
    status: page.status,
    headers: {
      'Content-Type': 'text/html; charset=utf-8',
      'Content-Security-Policy': plainPagePolicy(finished),
      // What was typed stays with the reader: no copy on the way, none in a search engine.
      'Cache-Control': search ? 'private, no-store' : 'no-cache',
      ...(search && { 'X-Robots-Tag': 'noindex' }),
    },
  })
}
