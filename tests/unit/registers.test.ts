import { readdirSync } from 'node:fs'
import { expect, test } from 'vitest'
import { addresses } from '@/lib/addresses'

/** Addresses that app/ draws, without those of one kind (/tanya/[slug]). */
const drawn = readdirSync('app', { recursive: true, encoding: 'utf8' })
  .filter((file) => /(^|\/)page\.tsx$/.test(file) && !file.includes('['))
  .map((file) => `/${file.replace(/\/?page\.tsx$/, '')}`)

test('the register of addresses names every page, once', () => {
  expect(Object.values(addresses).toSorted()).toEqual(drawn.toSorted())
})
