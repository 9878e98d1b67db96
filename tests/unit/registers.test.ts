import { existsSync, readdirSync } from 'node:fs'
import { basename } from 'node:path'
import { expect, test } from 'vitest'
import { toolPages } from '@/app/answers'
import { addresses, failureAddress, toolAddresses } from '@/lib/addresses'
import { tools } from '@/lib/tools'
import { config } from '@/proxy'

/** Addresses that app/ draws, without those of one kind (/tanya/[slug]). */
const drawn = readdirSync('app', { recursive: true, encoding: 'utf8' })
  .filter((file) => /(^|\/)page\.tsx$/.test(file) && !file.includes('['))
  .map((file) => `/${file.replace(/\/?page\.tsx$/, '')}`)

test('the register of addresses names every page, once', () => {
  expect([...Object.values(addresses), failureAddress].toSorted()).toEqual(drawn.toSorted())
})

test('every tool has one record, and the server draws it', () => {
  expect(tools.map(({ path }) => path)).toEqual(toolAddresses)
  expect(toolPages.map(({ path }) => path)).toEqual(toolAddresses)
})

test('the proxy sees the tools and broken addresses, and nothing else', () => {
  expect(config.matcher).toEqual([...toolAddresses, '/(.*%.*)'])
})

test.each(tools)('the script of $path has its name and its source', ({ path, script }) => {
  expect(existsSync(`app${path}/browser.tsx`)).toBe(script !== null)
  if (script !== null) expect(script).toBe(basename(path))
})

test.each(tools)('what $path keeps to the reader are fields of it', (tool) => {
  expect(tool.fields).toEqual(expect.arrayContaining([...tool.privateFields]))
  expect(tool.fields).toEqual(expect.arrayContaining([...tool.keptFields]))
})
