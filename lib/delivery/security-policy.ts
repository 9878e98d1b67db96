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

/** Besides, of what pages of others may read: data. */
export const sharedHeaders = {
  'Access-Control-Allow-Origin': '*',
  'Cross-Origin-Resource-Policy': 'cross-origin',
}

/**
 * Besides, of what stands in pages of others: its own style, links, nothing else. A header of all that
 * is empty here is not sent: the policy says what it says.
 */
export function embeddedHeaders(styleHash: string): Record<string, string> {
  const policy = [
    "default-src 'none'",
    `style-src ${styleHash}`,
    "base-uri 'none'",
    "form-action 'none'",
    'frame-ancestors *',
  ]
  return {
    'Content-Type': 'text/html; charset=utf-8',
    'Content-Security-Policy': policy.join('; '),
    'Cross-Origin-Resource-Policy': 'cross-origin',
    'X-Frame-Options': '',
  }
}

/** Headers of an answer: those of all, in which its own go before. */
export function headersWith(
  own: Readonly<Record<string, string>>,
): [name: string, value: string][] {
  return Object.entries({ ...commonHeaders, ...own }).filter(([, value]) => value !== '')
}

/** How a policy names a <style> or <script> with exactly this content. */
export function hashSource(text: string): string {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`
}

type Needs = {
  styleHashes: readonly string[]
  /** Whether something can be sent from the page. */
  hasForm: boolean
  /** Whether the page saves the site on the phone, and hands its files on. */
  hasSaving?: boolean
}

/** The one worker a page may start, and who may name it (lib/browser/offline/save.ts). */
export const workerPolicyName = 'simpan'

/**
 * The policy of a page: its own inline style, by hash; scripts only from here, none inline, and none
 * that turns text into markup. What the page does not need is not allowed.
 */
export function plainPagePolicy({ styleHashes, hasForm, hasSaving = false }: Needs): string {
  return [
    "default-src 'none'",
    "script-src 'self'",
    `style-src ${styleHashes.join(' ')}`,
    "img-src 'self'",
    "manifest-src 'self'",
    ...(hasSaving ? ["connect-src 'self'", "worker-src 'self'"] : []),
    `form-action ${hasForm ? "'self'" : "'none'"}`,
    "base-uri 'none'",
    "frame-ancestors 'none'",
    "require-trusted-types-for 'script'",
    `trusted-types ${hasSaving ? workerPolicyName : "'none'"}`,
  ].join('; ')
}
