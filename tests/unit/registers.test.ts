import { existsSync, readdirSync } from 'node:fs'
import { basename } from 'node:path'
import { expect, test } from 'vitest'
import { toolPages } from '@/app/answers'
import {
  addresses,
  coverAddress,
  failureAddress,
  leafletCodeAddress,
  previewsAddress,
  toolAddresses,
  unsavedAddress,
} from '@/lib/addresses'
import type { Tool } from '@/lib/tools/tool'

/** The record of every tool, each in a file of its own. */
const tools: Tool<never>[] = await Promise.all(
  readdirSync('lib/tools')
    .filter((file) => file.endsWith('-tool.ts'))
    .map(async (file) =>
      Object.values(await import(`../../lib/tools/${basename(file, '.ts')}.ts`)),
    ),
).then((modules) => modules.flat() as Tool<never>[])

/** Addresses that app/ draws, without those of one kind (/tanya/[slug]). */
const drawn = readdirSync('app', { recursive: true, encoding: 'utf8' })
  .filter((file) => /(^|\/)page\.tsx$/.test(file) && !file.includes('['))
  .map((file) => `/${file.replace(/\/?page\.tsx$/, '')}`)

test('the register of addresses names every page, once', () => {
  const unlisted = [
    failureAddress,
    coverAddress,
    leafletCodeAddress,
    previewsAddress,
    unsavedAddress,
  ]
  expect([...Object.values(addresses), ...unlisted].toSorted()).toEqual(drawn.toSorted())
})

test('every tool has one record, and the server draws it', async () => {
  const pages = await toolPages()
  expect(tools.map(({ path }) => path).toSorted()).toEqual([...toolAddresses].toSorted())
  expect(pages.map(({ path }) => path)).toEqual(toolAddresses)
})

test.each(tools)('the script of $path has its name and its source', ({ path, script }) => {
  expect(existsSync(`app${path}/browser.tsx`)).toBe(script !== null)
  if (script !== null) expect(script).toBe(basename(path))
})

test.each(tools)('without signal the phone draws $path itself', ({ path, script }) => {
  expect(existsSync(`app${path}/saved.tsx`)).toBe(script === null)
})

test.each(tools)('what $path keeps to the reader are fields of it', (tool) => {
  expect(tool.fields).toEqual(expect.arrayContaining([...tool.privateFields]))
  expect(tool.fields).toEqual(expect.arrayContaining([...tool.keptFields]))
})
