import { commonHeaders } from '../delivery/security-policy.ts'
import type { Collected } from './collect.ts'

/** Who is sent away for now may come again after so many seconds. */
const RETRY_SECONDS = '10'

/**
 * Places for an nginx in front of the site (deploy/nginx), from which it sends error pages by itself,
 * with the headers they need: it waits for no body, and nobody else has to be up.
 */
export function nginxErrors(files: readonly Collected[], addresses: readonly string[]): string {
  return addresses
    .map((address) => {
      const page = files.find((file) => file.address === address)
      if (!page) throw new Error(`${address} is not finished`)
      return errorLocation(page)
    })
    .join('\n')
}

function errorLocation({ address, file, status, headers }: Collected): string {
  const { 'Content-Type': type = '', ...own } = headers
  const [mime = '', charset = ''] = type.split('; charset=')
  const sent = { ...commonHeaders, ...own, 'Cache-Control': 'no-store' }
  const later = status === 429 || status === 503 ? { 'Retry-After': RETRY_SECONDS } : {}
  return [
    `location = ${address} {`,
    '    internal;',
    '    types {}',
    `    default_type ${mime};`,
    `    charset ${charset};`,
    '    gzip_static on;',
    `    try_files /${file.replace(/^site\//, '')} =${status};`,
    ...Object.entries({ ...sent, ...later }).map(
      ([name, value]) => `    add_header ${name} "${value}" always;`,
    ),
    '}',
    '',
  ].join('\n')
}
