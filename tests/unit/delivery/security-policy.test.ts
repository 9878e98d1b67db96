import { expect, test } from 'vitest'
import {
  commonHeaders,
  embeddedHeaders,
  headersWith,
  sharedHeaders,
} from '@/lib/delivery/security-policy'

test('an answer has the headers of all', () => {
  const sent = Object.fromEntries(headersWith({ 'Content-Type': 'text/plain' }))
  expect(sent).toEqual({ ...commonHeaders, 'Content-Type': 'text/plain' })
})

test('its own go before, each once', () => {
  const names = headersWith(sharedHeaders).map(([name]) => name)
  expect(new Set(names).size).toBe(names.length)
  expect(Object.fromEntries(headersWith(sharedHeaders))).toEqual({
    ...commonHeaders,
    'Access-Control-Allow-Origin': '*',
    'Cross-Origin-Resource-Policy': 'cross-origin',
  })
})

test('what stands in pages of others is kept out of no frame, and may do nothing', () => {
  const sent = Object.fromEntries(headersWith(embeddedHeaders("'sha256-x'")))
  expect(Object.keys(sent)).not.toContain('X-Frame-Options')
  expect(sent['Content-Security-Policy']).toBe(
    "default-src 'none'; style-src 'sha256-x'; base-uri 'none'; form-action 'none'; frame-ancestors *",
  )
})
