import fc from 'fast-check'

/** Stands in everything hostile: where it comes back as markup, something was let through. */
export const mark = 'zq7'

/** One request as its bytes say it. */
export type Attack = {
  method: string
  /** What stands between method and version. */
  target: string
  headers: readonly (readonly [name: string, value: string])[]
}

/** What the site offers, for attacks that get beyond its door. */
export type Ground = {
  /** Every address there is. */
  addresses: readonly string[]
  /** Addresses that read a query. */
  asking: readonly string[]
  /** Names of their fields. */
  fields: readonly string[]
  /** Queries that are answered (`?…`). */
  queries: readonly string[]
}

const markup = [
  `<${mark}>`,
  `"><${mark} x="`,
  `'><${mark} x='`,
  `" on${mark}="1`,
  `' on${mark}='1`,
  `</textarea></select></title></style></script><${mark}>`,
  `--><${mark}><!--`,
  `]]><${mark}>`,
  `javascript:${mark}`,
  `\${${mark}}{{${mark}}}#{${mark}}`,
  `=cmd|' /C ${mark}'!A0`,
  `&lt;${mark}&gt;&#60;${mark}&#x3c;`,
]

/** Percent-encoded as they are: some are no encoding of anything. */
const rawBytes = [
  '%',
  '%%',
  '%4',
  '%zz',
  '%00',
  '%0d%0aX-Injected:%20zq7',
  '%0d%0a%0d%0a<zq7>',
  '%e0%a4%a',
  '%c0%ae%c0%ae',
  '%ed%a0%80',
  '%ff%fe',
  '%ef%bf%bf',
  '%ef%b7%90',
  '%f4%8f%bf%bf',
  '%f4%90%80%80',
  '%e2%80%ae',
  '%e2%81%a6%e2%81%a9',
  '%ef%bb%bf',
  '%cd%8f'.repeat(60),
  '+',
  ';',
]

const numbers = [
  '-1',
  '0',
  '-0',
  '1e400',
  '-1e400',
  'NaN',
  'Infinity',
  '0x10',
  '9'.repeat(400),
  '0,0000000001',
  '1.000.000.000.000.000',
  'Rp150.000.000,-',
  '150 juta',
  '8,75',
  '٣٠٠',
  '1'.repeat(100),
  '9007199254740993',
  '31',
  '2026-02-30',
  '2026-11',
  '0000-00',
  '١٢',
]

const prototypeNames = ['__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty']

const value = fc.oneof(
  fc.constantFrom(...markup, ...numbers, ...prototypeNames).map(encodeURIComponent),
  fc.constantFrom(...rawBytes),
  fc.string({ unit: 'binary', maxLength: 40 }).map(encodeURIComponent),
  fc.string({ unit: 'grapheme', maxLength: 120 }).map(encodeURIComponent),
  fc.integer().map(String),
  fc
    .tuple(fc.constantFrom(...markup), fc.string({ maxLength: 8 }))
    .map(([a, b]) => encodeURIComponent(a + b)),
)

const paths = [
  '/../list.json',
  '/..%2f..%2fetc/passwd',
  '/%2e%2e/%2e%2e/etc/passwd',
  '/..\\..\\windows',
  '/.git/config',
  '/.env',
  '/server.cjs',
  '/days/2027-01-01/list.json',
  '/_next/image?url=%2Fx&w=64&q=75',
  '/_next/data/x/kpr/cek.json',
  '/_next/static/x',
  '/kpr/cek.rsc',
  '/_not-found',
  '/_global-error',
  '//evil.example/',
  '//evil.example/program/jkk/',
  '/\\evil.example/',
  'http://evil.example/kpr/cek/',
  'http://evil.example',
  'https://evil.example//program/jkk/',
  '*',
  '/'.repeat(2000),
  '/.',
  '/program/jkk;a=b',
  '/program/jkk%00.html',
  '/PROGRAM/JKK',
  '/program/jkk#a',
]

const methods = fc.oneof(
  { weight: 12, arbitrary: fc.constant('GET') },
  {
    weight: 1,
    arbitrary: fc.constantFrom(
      ...['HEAD', 'POST', 'PUT', 'DELETE', 'PATCH', 'OPTIONS', 'TRACE', 'PROPFIND', 'PURGE'],
    ),
  },
)

const headers = fc.oneof(
  { weight: 2, arbitrary: fc.constant([]) },
  fc.subarray(
    [
      ['Accept-Encoding', 'br, gzip'],
      ['Accept-Encoding', 'gzip;q=0.000, *;q=0'],
      ['Connection', 'Upgrade'],
      ['Upgrade', 'websocket'],
      ['Cookie', '__prerender_bypass=x; __next_preview_data=y'],
      ['Expect', '100-continue'],
      ['Forwarded', `for=evil.example;host="<${mark}>"`],
      ['If-Modified-Since', 'Thu, 01 Jan 2099 00:00:00 GMT'],
      ['If-None-Match', '"x", W/"'],
      ['Next-Action', mark],
      ['Origin', 'http://evil.example'],
      ['Range', 'bytes=0-1,5-,-9'],
      ['Rsc', '1'],
      ['Transfer-Encoding', 'gzip, chunked'],
      ['X-Forwarded-Host', `evil.example"><${mark}>`],
      ['X-Forwarded-Proto', 'javascript'],
      ['X-Http-Method-Override', 'PUT'],
      ['X-Middleware-Prefetch', '1'],
      ['X-Middleware-Subrequest', 'proxy:proxy:proxy:proxy:proxy'],
      ['X-Original-Url', `/<${mark}>`],
      ['X-Rewrite-Url', '/list.json'],
    ] as const,
    { maxLength: 4 },
  ),
)

/** Requests that nobody means well with, and some that he does. */
export function attacksOn({ addresses, asking, fields, queries }: Ground): fc.Arbitrary<Attack> {
  const name = fc.oneof(
    { weight: 8, arbitrary: fc.constantFrom(...fields) },
    {
      weight: 1,
      arbitrary: fc.constantFrom(...fields.map((field) => `${field}[]`), ...prototypeNames),
    },
    { weight: 1, arbitrary: value },
  )
  const pair = fc.tuple(name, value).map(([key, given]) => `${key}=${given}`)
  const search = fc.oneof(
    { weight: 6, arbitrary: fc.array(pair, { maxLength: 14 }).map((all) => `?${all.join('&')}`) },
    {
      weight: 3,
      arbitrary: fc
        .tuple(fc.constantFrom(...queries), pair)
        .map(([query, added]) => `?${added}&${query.slice(1)}`),
    },
    { weight: 1, arbitrary: fc.constantFrom(...queries) },
    { weight: 1, arbitrary: fc.nat(3500).map((times) => `?${'a=&'.repeat(times)}`) },
    { weight: 1, arbitrary: fc.nat(400).map((times) => `?${'segmen=bpu&'.repeat(times)}`) },
  )
  const target = fc.oneof(
    {
      weight: 10,
      arbitrary: fc.tuple(fc.constantFrom(...asking), search).map((parts) => parts.join('')),
    },
    {
      weight: 3,
      arbitrary: fc
        .tuple(fc.constantFrom(...addresses), fc.constantFrom('', '/', '//', '?', '.rsc', '%20'))
        .map((parts) => parts.join('')),
    },
    {
      weight: 1,
      arbitrary: fc.tuple(fc.constantFrom(...addresses), search).map((parts) => parts.join('')),
    },
    { weight: 1, arbitrary: fc.constantFrom(...paths) },
    { weight: 1, arbitrary: fc.array(value, { maxLength: 4 }).map((all) => `/${all.join('/')}`) },
  )
  return fc.record({ method: methods, target, headers })
}
