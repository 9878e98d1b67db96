import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { z } from 'zod'

/** Licences under which the site may be built and served, by their SPDX names. */
const allowed = new Set([
  '0BSD',
  'Apache-2.0',
  'BlueOak-1.0.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'ISC',
  'MIT',
  'MIT-0',
])

/** Packages that are here under another licence, and why each may stay. */
const excused = [
  // Next's for pictures made on request: none is, and nothing of it is in what is served.
  { name: /^@img\/sharp-/, license: 'LGPL-3.0-or-later' },
  // Tables of browsers, read while styles are built.
  { name: /^caniuse-lite$/, license: 'CC-BY-4.0' },
  // Builds styles: not changed, and nothing of it is in what is served.
  { name: /^lightningcss(-|$)/, license: 'MPL-2.0' },
  // Used by the tests of accessibility alone.
  { name: /^(@axe-core\/playwright|axe-core)$/, license: 'MPL-2.0' },
  // Both of them are allowed, written in the manner of before SPDX. Counts workbooks in tests alone.
  { name: /^@ironcalc\/wasm$/, license: 'MIT/Apache-2.0' },
  // MIT, written in the manner of before SPDX, which the lock file does not take over.
  { name: /^format$/, license: 'none' },
]

const lockSchema = z.object({
  packages: z.record(
    z.string(),
    z.looseObject({
      version: z.string(),
      license: z.string().default('none'),
      integrity: z.string().optional(),
      resolved: z.string().optional(),
      /** Comes inside the archive of another package, under its hash. */
      inBundle: z.boolean().default(false),
    }),
  ),
})

const { packages } = lockSchema.parse(JSON.parse(readFileSync('package-lock.json', 'utf8')))
const installed = Object.entries(packages)
  .filter(([path]) => path !== '')
  .map(([path, about]) => ({ name: path.replace(/^.*node_modules\//, ''), ...about }))

const isAllowed = (name: string, license: string) =>
  allowed.has(license) ||
  excused.some((excuse) => excuse.license === license && excuse.name.test(name))

test('every package has a licence that is allowed, or a reason to stay', () => {
  expect(installed.length).toBeGreaterThan(500)
  const refused = installed.filter(({ name, license }) => {
    // "A OR B": one that is allowed is chosen. "A AND B": each has to be.
    const choices = license.replace(/[()]/g, '').split(' OR ')
    return !choices.some((choice) => choice.split(' AND ').every((each) => isAllowed(name, each)))
  })
  expect(refused.map(({ name, license }) => `${name}: ${license}`)).toEqual([])
})

test('nobody is excused who is no longer here', () => {
  const idle = excused.filter(
    (excuse) =>
      !installed.some(
        ({ name, license }) => excuse.name.test(name) && license.includes(excuse.license),
      ),
  )
  expect(idle).toEqual([])
})

test('every package is installed as it was recorded, and from no place of its own', () => {
  const loose = installed.filter(({ integrity, inBundle }) => !inBundle && !integrity)
  expect(loose.map(({ name }) => name)).toEqual([])
  expect(installed.filter(({ resolved }) => resolved !== undefined)).toEqual([])
})
