import { createHash } from 'node:crypto'

/** Headers every answer carries, whatever it is. */
export const commonHeaders = {
  'X-Content-Type-Options': 'nosniff',
  'X-Frame-Options': 'DENY',
  'Referrer-Policy': 'no-referrer',
  'Permissions-Policy':
    'accelerometer=(), camera=(), geolocation=(), gyroscope=(), microphone=(), payment=(), usb=()',
  'Strict-Transport-Security': 'max-age=63072000; includeSubDomains',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
}

/** Where the build leaves the hashes of what it inlines, for the pages rendered on request. */
export const inlineHashesFile = 'inline-hashes.json'

/** @param {string} text the exact content of a <style> or <script> */
export function hashSource(text) {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`
}

/**
 * Policy of a plain page: its own inline style and data scripts, by hash; scripts only from here.
 * @param {{ styleHashes: string[], scriptHashes: string[] }} hashes
 */
export function plainPagePolicy({ styleHashes, scriptHashes }) {
  return policy({ style: styleHashes, script: ["'self'", ...scriptHashes] })
}

/**
 * Policy of a page rendered on request: scripts by nonce, the inlined style by hash.
 * @param {{ nonce: string, styleHashes: string[], scriptHashes: string[] }} sources
 */
export function toolPagePolicy({ nonce, styleHashes, scriptHashes }) {
  return policy({
    style: ["'self'", ...styleHashes],
    script: ["'self'", `'nonce-${nonce}'`, ...scriptHashes],
  })
}

/** @param {{ style: string[], script: string[] }} sources */
function policy({ style, script }) {
  return [
    "default-src 'none'",
    `script-src ${script.join(' ')}`,
    `style-src ${style.join(' ')}`,
    "img-src 'self' data:",
    "connect-src 'self'",
    "manifest-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
  ].join('; ')
}
