import { type NextRequest, NextResponse } from 'next/server'
import { failureAddress, toolAddresses } from '@/lib/addresses'
import { openAnswerDesk } from '@/lib/delivery/answer-desk'
import { toolWorkerFile } from '@/lib/delivery/tool-files'
import { siteDay } from '@/lib/site-day'

// Next reads this before it runs anything: only literals. A test holds them against lib/addresses.ts.
export const config = {
  matcher: ['/iuran', '/kpr/cek', '/kpr/banding', '/kpr/bunga-asli', '/kpr/tanya-bank', '/(.*%.*)'],
}

const answer = openAnswerDesk(toolWorkerFile('.next'), {
  longestQueue: 200,
  answerMs: 5_000,
  startMs: 20_000,
})

// Pages of the day are made ready when the server starts: no reader waits for that.
for (const path of toolAddresses) {
  answer({ path, search: '', day: siteDay() }).catch(console.error)
}

/** Answers the queries of the tools: docs/tool-pages.md. */
export async function proxy(request: NextRequest) {
  const { pathname, search } = request.nextUrl
  // No address of ours has a percent sign, and Next breaks down over half of one.
  if (pathname.includes('%')) return NextResponse.rewrite(new URL('/_not-found', request.url))
  if (!['GET', 'HEAD'].includes(request.method)) {
    return new NextResponse(null, { status: 405, headers: { Allow: 'GET, HEAD' } })
  }

  const day = siteDay()
  if (search === '' && day === process.env.BUILT_FOR_DAY) {
    return NextResponse.next({ headers: { 'Cache-Control': 'no-cache' } })
  }
  try {
    const { html, policy } = await answer({ path: pathname, search, day })
    return new NextResponse(html, {
      headers: {
        'Content-Type': 'text/html; charset=utf-8',
        'Content-Security-Policy': policy,
        // What was typed stays with the reader: no copy on the way, none in a search engine.
        'Cache-Control': search ? 'private, no-store' : 'no-cache',
        ...(search && { 'X-Robots-Tag': 'noindex' }),
      },
    })
  } catch (error) {
    console.error(error)
    return NextResponse.rewrite(new URL(failureAddress, request.url), {
      headers: { 'Cache-Control': 'private, no-store', 'Retry-After': '10' },
    })
  }
}
