import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type NextRequest, NextResponse } from 'next/server'
import { inlineHashesFile, toolPagePolicy } from '@/lib/delivery/security-policy.mjs'

const policyHeader = 'Content-Security-Policy'

/** Gives each page rendered on request a policy with a nonce of its own. */
export function proxy(request: NextRequest) {
  const nonce = crypto.randomUUID()
  const policy = toolPagePolicy({ nonce, ...inlineHashes() })
  const headers = new Headers(request.headers)
  // Next reads the nonce from here and puts it on its scripts.
  headers.set(policyHeader, policy)
  const response = NextResponse.next({ request: { headers } })
  response.headers.set(policyHeader, policy)
  return response
}

export const config = { matcher: ['/kpr/cek', '/kpr/banding'] }

type Hashes = { styleHashes: string[]; scriptHashes: string[] }
let hashes: Hashes | undefined

/** Inlined styles get no nonce from Next: the build leaves their hashes in a file. */
function inlineHashes(): Hashes {
  hashes ??= JSON.parse(
    readFileSync(join(process.cwd(), '.next', inlineHashesFile), 'utf8'),
  ) as Hashes
  return hashes
}
